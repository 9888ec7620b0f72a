"""Read all orders, trades and log lines of a backtest, page by page.

    python examples/listings.py            # on a sandbox on this machine; needs no account
    python examples/listings.py cloud      # on QuantConnect, with your credentials

Runs a backtest, iterates over its orders, trades and log lines, stops partway through the trades,
and resumes at the same position. Then deletes the project.
"""

import argparse
import time
from itertools import islice

from demo import STRATEGY, connect, step

from quantconnect_client import QuantConnect


def read_everything(qc: QuantConnect, project_id: int, backtest_id: str) -> None:
    step("All orders, fetched while they are looked at")
    value = sum(
        abs(float(order.value or 0)) for order in qc.backtests.orders(project_id, backtest_id)
    )
    print(f"  traded {value:,.2f} in all")

    step("The first ten trades, and later the others")
    trades = qc.backtests.trades(project_id, backtest_id)
    first = list(islice(trades, 10))
    print(f"  {len(first)} trades; {trades!r}")
    rest = qc.backtests.trades(project_id, backtest_id, start=trades.position).all()
    print(f"  {len(rest)} more, without asking for the first ten again")

    step("The log lines that have a word in them")
    for line in qc.backtests.logs(project_id, backtest_id, query="backtest"):
        print(f"  {line}")


def work(qc: QuantConnect) -> None:
    project = qc.projects.create(f"Demo/Listings {int(time.time())}", "Py")
    try:
        qc.files.update(project.project_id, "main.py", STRATEGY.read_text(encoding="utf-8"))
        build = qc.compiles.run(project.project_id, progress=True)
        backtest = qc.backtests.run(
            project.project_id, build.compile_id, name="listings", progress=True
        )
        read_everything(qc, project.project_id, backtest.backtest_id)
    finally:
        qc.projects.delete(project.project_id)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("target", nargs="?", choices=["sandbox", "cloud"], default="sandbox")
    with connect(parser.parse_args().target) as qc:
        work(qc)


if __name__ == "__main__":
    main()
