"""Sweeps: backtests of one build, one for each point of a parameter grid.

from quantconnect_client.sweeps import read_results

grid = {"fast": [5, 10], "slow": [20, 50]}
result = qc.backtests.sweep(project_id, compile_id, grid, name="grid", results="grid.jsonl")
result.frame()                  # a row for each point
read_results("grid.jsonl")      # the same from the file, even while the sweep runs
"""

from quantconnect_client.sweeps._results import (
    Grid,
    Parameters,
    SweepResult,
    SweepRow,
    Value,
    read_results,
)

__all__ = ["Grid", "Parameters", "SweepResult", "SweepRow", "Value", "read_results"]
