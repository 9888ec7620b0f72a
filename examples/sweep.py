"""A sweep: a strategy with many settings, run on all free nodes, resumed when it is interrupted.

    python examples/sweep.py            # on a sandbox on this machine; needs no account
    python examples/sweep.py cloud      # on QuantConnect, with your credentials

Needs the extras `limits` and `pandas`. Each result goes to sweep.jsonl as it comes. In the cloud,
press Ctrl-C and run it again with `--project` and `--build` as they were printed: it goes on where
it was.
"""

import argparse
import time
from collections.abc import Iterator
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
def connect(target: str) -> Iterator[QuantConnect]:
    """A client of a sandbox with four nodes, or of the cloud, that keeps to a limit on calls."""
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
    """A new project with the strategy in it, built."""
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
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("target", nargs="?", choices=["sandbox", "cloud"], default="sandbox")
    parser.add_argument("--project", type=int, help="go on with a sweep of this project")
    parser.add_argument("--build", help="and of this build of it")
    asked = parser.parse_args()
    with connect(asked.target) as qc:
        project_id, compile_id = (
            (asked.project, asked.build) if asked.project and asked.build else build(qc)
        )
        step(f"Sweep --project {project_id} --build {compile_id}")
        show(
            qc.backtests.sweep(
                project_id, compile_id, GRID, name="sweep", results=RESULTS, progress=True
            )
        )


if __name__ == "__main__":
    main()
