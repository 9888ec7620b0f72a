"""Exports of backtests as files. Rejections are JSON, as in all operations."""

import json

from quantconnect_sandbox.backtests.entities import Backtest, find_backtest, project_backtests
from quantconnect_sandbox.backtests.exports import attachment, orders_file, trades_file
from quantconnect_sandbox.backtests.insights import insights
from quantconnect_sandbox.backtests.log import backtest_log
from quantconnect_sandbox.backtests.orders import orders
from quantconnect_sandbox.backtests.results import partial_run
from quantconnect_sandbox.backtests.simulation import Run
from quantconnect_sandbox.backtests.trades import closed_trades
from quantconnect_sandbox.errors import not_found
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.projects.entities import all_projects
from quantconnect_sandbox.registry import Raw, operation
from quantconnect_sandbox.store.state import Cloud

OLD_NAMES = ("referenceFinal", "scoreFinal")


@operation("exportBacktestLogs", simulated="values in the lines")
def export_backtest_logs(cloud: Cloud, request: Json) -> Raw:
    """Return all log lines so far, as a text file named after the backtest. There is no quota."""
    backtest = _backtest(cloud, request)
    log = backtest_log(backtest, backtest.job.progress(cloud.clock.now()))
    lines, _ = log.page("", 0) if log else ([], 0)
    return attachment(f"{backtest.name}.txt", "text/plain", "".join(f"{line}\n" for line in lines))


@operation("exportBacktestTrades")
def export_backtest_trades(cloud: Cloud, request: Json) -> Raw:
    """Return all trades closed so far, as a CSV file with the columns of the docs."""
    backtest, run = _backtest_and_run(cloud, request)
    return _table(backtest, "trades", trades_file(closed_trades(run) if run else ()))


@operation("exportBacktestOrders", simulated="the set of columns")
def export_backtest_orders(cloud: Cloud, request: Json) -> Raw:
    """Return all orders so far, as a CSV file with the columns of files saved from the website."""
    backtest, run = _backtest_and_run(cloud, request)
    return _table(backtest, "orders", orders_file(orders(run) if run else ()))


@operation("exportBacktestInsights", simulated="one for each position, whatever the code does")
def export_backtest_insights(cloud: Cloud, request: Json) -> Raw:
    """Return all insights so far, as a JSON file with a list. They need not be loaded."""
    backtest, run = _backtest_and_run(cloud, request)
    found = insights(backtest.id, run, 0, len(run.positions)) if run else []
    # The properties under their newer names, of which LEAN writes only these.
    rows = [{key: one[key] for key in one if key not in OLD_NAMES} for one in found]
    return attachment(f"{backtest.name}_insights.json", "application/json", json.dumps(rows))


def _table(backtest: Backtest, kind: str, text: str) -> Raw:
    return attachment(f"{backtest.name}_{kind}.csv", "text/csv", text)


def _backtest_and_run(cloud: Cloud, request: Json) -> tuple[Backtest, Run | None]:
    backtest = _backtest(cloud, request)
    return backtest, partial_run(backtest, backtest.job.progress(cloud.clock.now()))


def _backtest(cloud: Cloud, request: Json) -> Backtest:
    identifier = request["backtestId"]
    if "projectId" in request:
        return find_backtest(cloud, request["projectId"], identifier)
    for project in all_projects(cloud).all():
        if identifier in project_backtests(cloud, project):
            return find_backtest(cloud, project.id, identifier)
    raise not_found("Backtest", identifier)
