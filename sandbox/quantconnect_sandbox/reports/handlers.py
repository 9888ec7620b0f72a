"""Reports of backtests."""

from quantconnect_sandbox.backtests.entities import find_backtest
from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.reports.html import report_html
from quantconnect_sandbox.store.jobs import register_job
from quantconnect_sandbox.store.state import Cloud

register_job("report", seconds=3)


@operation("readBacktestReport", simulated="layout of the page")
def read_backtest_report(cloud: Cloud, request: Json) -> Json:
    """Start generating the report on the first call, and return it on a later one."""
    backtest = find_backtest(cloud, request["projectId"], request["backtestId"])
    now = cloud.clock.now()
    if not backtest.job.done(now):
        raise ApiError(f"Backtest {backtest.id} has no report until it is completed")
    if backtest.crash:
        raise ApiError(f"Backtest {backtest.id} ended with an error and has no report")
    if backtest.report is None:
        backtest.report = cloud.start_job("report")
    elif cloud.poll(backtest.report) >= 1:
        return {"report": report_html(backtest)}
    # LEAN's own client waits for as long as `success` is false.
    return {"generating": True, "success": False, "errors": []}
