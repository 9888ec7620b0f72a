"""Sweep a strategy over a grid of parameters on all free nodes, and resume after an interruption.

    python examples/sweep.py            # on a sandbox on this machine; needs no account
    python examples/sweep.py cloud      # on QuantConnect, with your credentials

Needs the extras `limits` and `pandas`. Each result is written to sweep.jsonl as it arrives. In the
cloud, you can press Ctrl-C and run the script again with the `--project` and `--build` that it
printed: the sweep resumes where it stopped.
"""

import argparse
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from demo import STRATEGY, step

from quantconnect_client import QuantConnect
from quantconnect_client.sweeps import SweepResult
from quantconnect_sandbox import Sandbox

RESULTS = Path("sweep.jsonl")
GRID = {"fast": [5, 10, 20, 40], "slow": [50, 100, 200]}
CALLS_PER_MINUTE = 120


@contextmanager
def connect(target: str) -> Generator[QuantConnect]:
    """Yield a client with a rate limit, for a sandbox with four nodes or for the cloud."""
    if target == "cloud":
        with QuantConnect(calls_per_minute=CALLS_PER_MINUTE) as qc:
            yield qc
        return
    token = "any-text-will-do"
    with (
        Sandbox(
            user_id=123, api_token=token, pace={"all": 0, "backtest": 0.5}, backtest_nodes=4
        ) as sandbox,
        QuantConnect(
            123, token, base_url=sandbox.base_url, calls_per_minute=CALLS_PER_MINUTE
        ) as qc,
    ):
        yield qc


def build(qc: QuantConnect) -> tuple[int, str]:
    """Create a project with the strategy and compile it."""
    project = qc.projects.create(f"Demo/Sweep {int(time.time())}", "Py")
    qc.files.update(project.project_id, "main.py", STRATEGY.read_text(encoding="utf-8"))
    return project.project_id, qc.compiles.run(project.project_id).compile_id


def show(result: SweepResult) -> None:
    step("The best settings")
    frame = result.frame().sort_values("Sharpe Ratio", ascending=False)
    print(frame[["fast", "slow", "Sharpe Ratio", "Drawdown"]].head(3).to_string(index=False))
    for row in result.failures:
        print(f"{dict(row.parameters)} failed: {row.error}")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("target", nargs="?", choices=["sandbox", "cloud"], default="sandbox")
    parser.add_argument("--project", type=int, help="resume the sweep of this project")
    parser.add_argument("--build", help="its build; both options are needed to resume")
    options = parser.parse_args()
    with connect(options.target) as qc:
        project_id, compile_id = (
            (options.project, options.build) if options.project and options.build else build(qc)
        )
        step(f"Sweep --project {project_id} --build {compile_id}")
        show(
            qc.backtests.sweep(
                project_id, compile_id, GRID, name="sweep", results=RESULTS, progress=True
            )
        )


if __name__ == "__main__":
    main()
