"""Show the results of a backtest as a table of statistics, data frames, and a plot (equity.png).

    python examples/results.py            # on a sandbox on this machine; needs no account
    python examples/results.py cloud      # on QuantConnect, with your credentials

Needs the extras `pandas` and `plot`. Creates a project, runs its strategy twice with different
parameters, shows the results, and deletes the project.
"""

import argparse
import time
from pathlib import Path

from demo import STRATEGY, connect, step

from quantconnect_client import QuantConnect, results
from quantconnect_openapi.models.backtest_result import BacktestResult

PLOT = Path("equity.png")


def show(qc: QuantConnect, project_id: int) -> None:
    build = qc.compiles.run(project_id)
    first, second = (run(qc, project_id, build.compile_id, fast=fast) for fast in (10, 20))
    step("The statistics of both")
    print(results.Summary(first).compare([second]))

    step("Some of them as numbers")
    figures = results.statistics(first)
    print({name: figures[name] for name in ("Sharpe Ratio", "Drawdown", "Total Fees")})

    step("Equity and drawdown by year")
    chart = qc.backtests.chart(project_id, first.backtest_id, count=5000)
    equity = results.equity_curve(chart)
    print(equity.resample("YE").agg({"equity": "last", "drawdown": "min"}).to_string())

    step("Orders by direction")
    orders = results.orders_frame(qc.backtests.orders(project_id, first.backtest_id))
    print(orders.groupby("direction")[["value", "fee"]].sum().to_string())

    step("Save the plot")
    results.plot(chart, title=first.name).savefig(PLOT)
    print(f"  {PLOT.resolve()}")


def run(qc: QuantConnect, project_id: int, compile_id: str, *, fast: int) -> BacktestResult:
    step(f"Backtest with fast={fast}")
    parameters = {"fast": fast, "slow": 50}
    return qc.backtests.run(project_id, compile_id, name=f"fast {fast}", parameters=parameters)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("target", nargs="?", choices=["sandbox", "cloud"], default="sandbox")
    with connect(parser.parse_args().target) as qc:
        project = qc.projects.create(f"Demo/Results {int(time.time())}", "Py")
        try:
            qc.files.update(project.project_id, "main.py", STRATEGY.read_text(encoding="utf-8"))
            show(qc, project.project_id)
        finally:
            qc.projects.delete(project.project_id)


if __name__ == "__main__":
    main()
