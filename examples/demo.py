"""Run the whole workflow, from the API description to a backtest report.

    make demo                  # on a sandbox on this machine; needs no account
    make demo TARGET=cloud     # on QuantConnect, with your credentials

Regenerates the client, then creates a project, uploads a strategy, compiles it, backtests it,
prints its statistics, saves its report as report.html, and deletes the project again.
"""

import argparse
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from quantconnect_client import EventHook, QuantConnect
from quantconnect_openapi.models.backtest_result import BacktestResult
from quantconnect_sandbox import Sandbox

STRATEGY = Path(__file__).parent / "strategies" / "momentum" / "main.py"
REPORT = Path("report.html")


@contextmanager
def connect(target: str, on_event: EventHook | None = None) -> Generator[QuantConnect]:
    """Yield a client that is connected to the sandbox or to the cloud."""
    if target == "cloud":
        with QuantConnect(on_event=on_event) as qc:
            yield qc
        return
    token = "any-text-will-do"
    with (
        Sandbox(user_id=123, api_token=token, pace={"compile": 0.5, "backtest": 2}) as sandbox,
        QuantConnect(123, token, base_url=sandbox.base_url, on_event=on_event) as qc,
    ):
        print(f"  sandbox at {sandbox.base_url}; it runs no strategy, its results are simulated")
        yield qc


def step(title: str) -> None:
    print(f"\n{title}", flush=True)


def workflow(qc: QuantConnect) -> None:
    step("Create a project and upload a strategy")
    project = qc.projects.create(f"Demo/Momentum {int(time.time())}", "Py")
    print(f"  project {project.project_id}: {project.name}")
    try:
        qc.files.update(project.project_id, "main.py", STRATEGY.read_text(encoding="utf-8"))
        backtest = run(qc, project.project_id)
        print_statistics(backtest)
        step("Save the report")
        target = qc.backtests.save_report(
            project.project_id, backtest.backtest_id, REPORT, progress=True
        )
        print(f"  {target.resolve()}")
    finally:
        step("Delete the project")
        qc.projects.delete(project.project_id)


def run(qc: QuantConnect, project_id: int) -> BacktestResult:
    step("Compile")
    build = qc.compiles.run(project_id, progress=True)
    step("Backtest")
    return qc.backtests.run(
        project_id,
        build.compile_id,
        name="Demo",
        parameters={"fast": 10, "slow": 50},
        progress=True,
    )


def print_statistics(backtest: BacktestResult) -> None:
    step(f"Statistics of {backtest.name!r}")
    statistics = backtest.statistics.to_dict() if backtest.statistics else {}
    for name, value in statistics.items():
        print(f"  {name:<30}{value:>20}")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("target", nargs="?", choices=["sandbox", "cloud"], default="sandbox")
    target = parser.parse_args().target
    step("Regenerate the client from openapi/")
    subprocess.run([sys.executable, "-m", "tools.generate"], check=True)
    work(target)


def work(target: str) -> None:
    step(f"Connect ({target})")
    with connect(target) as qc:
        qc.authenticate()
        print("  credentials accepted")
        workflow(qc)


if __name__ == "__main__":
    main()
