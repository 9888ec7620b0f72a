"""Exports of backtests as files. Rejections are JSON, as in all operations."""

from collections.abc import Callable
from urllib.parse import quote

from quantconnect_sandbox.backtests.entities import Backtest, find_backtest, project_backtests
from quantconnect_sandbox.backtests.exports import orders_file, trades_file
from quantconnect_sandbox.backtests.log import backtest_log
from quantconnect_sandbox.backtests.results import partial_run
from quantconnect_sandbox.backtests.simulation import Run
from quantconnect_sandbox.errors import not_found
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.projects.entities import all_projects
from quantconnect_sandbox.registry import Raw, operation
from quantconnect_sandbox.store.state import Cloud


@operation("exportBacktestLogs", simulated="values in the lines")
def export_backtest_logs(cloud: Cloud, request: Json) -> Raw:
    """Return all log lines so far, as a text file named after the backtest. There is no quota."""
    backtest = _backtest(cloud, request)
    log = backtest_log(backtest, backtest.job.progress(cloud.clock.now()))
    lines, _ = log.page("", 0) if log else ([], 0)
    return _file(f"{backtest.name}.txt", "text/plain", "".join(f"{line}\n" for line in lines))


@operation("exportBacktestTrades")
def export_backtest_trades(cloud: Cloud, request: Json) -> Raw:
    """Return all trades closed so far, as a CSV file with the columns of the docs."""
    return _table(cloud, request, "trades", trades_file)


@operation("exportBacktestOrders", simulated="the set of columns")
def export_backtest_orders(cloud: Cloud, request: Json) -> Raw:
    """Return all orders so far, as a CSV file with the columns of files saved from the website."""
    return _table(cloud, request, "orders", orders_file)


def _table(cloud: Cloud, request: Json, kind: str, write: Callable[[Run | None], str]) -> Raw:
    backtest = _backtest(cloud, request)
    run = partial_run(backtest, backtest.job.progress(cloud.clock.now()))
    return _file(f"{backtest.name}_{kind}.csv", "text/csv", write(run))


def _backtest(cloud: Cloud, request: Json) -> Backtest:
    identifier = request["backtestId"]
    if "projectId" in request:
        return find_backtest(cloud, request["projectId"], identifier)
    for project in all_projects(cloud).all():
        if identifier in project_backtests(cloud, project):
            return find_backtest(cloud, project.id, identifier)
    raise not_found("Backtest", identifier)


def _file(name: str, media_type: str, text: str) -> Raw:
    encoded = quote(name, safe="", errors="replace")
    headers = {"Content-Disposition": f"attachment; filename*=UTF-8''{encoded}"}
    return Raw(body=text, media_type=media_type, headers=headers)
