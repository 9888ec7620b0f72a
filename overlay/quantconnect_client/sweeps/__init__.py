"""Sweeps: backtests of one build, one for each point of a parameter grid.

from quantconnect_client.sweeps import read_results

grid = {"fast": [5, 10], "slow": [20, 50]}
result = qc.backtests.sweep(project_id, compile_id, grid, name="grid", results="grid.jsonl")
result.frame()                  # a row for each point
read_results("grid.jsonl")      # the same from the file, even while the sweep runs
iter_results("grid.jsonl")      # row by row, for files that are larger than memory
"""

from quantconnect_client.sweeps._reading import iter_results, read_results
from quantconnect_client.sweeps._results import (
    Grid,
    Parameters,
    SweepResult,
    SweepRow,
    Value,
)

__all__ = ["Grid", "Parameters", "SweepResult", "SweepRow", "Value", "iter_results", "read_results"]
