"""Data of backtests: charts, orders, trades, insights and log lines, in pages."""

from quantconnect_sandbox.backtests.charts import check_chart_name, draw_chart, read_span
from quantconnect_sandbox.backtests.entities import Backtest, find_backtest
from quantconnect_sandbox.backtests.insights import insights
from quantconnect_sandbox.backtests.log import backtest_log
from quantconnect_sandbox.backtests.orders import trades_with_orders, written_orders
from quantconnect_sandbox.backtests.pages import TOO_LARGE_LOG, load, read_page
from quantconnect_sandbox.backtests.results import partial_run
from quantconnect_sandbox.backtests.simulation import Run
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.state import Cloud

LARGEST_PAGE = 100
LARGEST_LOG_PAGE = 200


@operation("readBacktestChart", simulated="the capacity, and everything that code plots")
def read_backtest_chart(cloud: Cloud, request: Json) -> Json:
    """Load first, then return the points in the span, reduced to `count`."""
    backtest = find_backtest(cloud, request["projectId"], request["backtestId"])
    span = read_span(request)
    check_chart_name(backtest.plan, request["name"])
    loading = load(cloud, backtest.loads, "charts")
    if loading:
        return loading
    run = _run(cloud, backtest)
    chart = draw_chart(run, backtest.plan, request["name"], span) if run else None
    return {"chart": chart or {"name": request["name"]}}


@operation("readBacktestOrders", simulated="every order is filled at once, at the close of a bar")
def read_backtest_orders(cloud: Cloud, request: Json) -> Json:
    """Return up to 100 orders with their events; none while they load. `length` is the total."""
    start, end = read_page(request, LARGEST_PAGE)
    backtest = find_backtest(cloud, request["projectId"], request["backtestId"])
    run = _loaded_run(cloud, backtest, "orders")
    if run is None:
        return {"orders": [], "length": 0}
    return {"orders": written_orders(backtest.id, run, start, end), "length": run.orders}


@operation("readBacktestTrades")
def read_backtest_trades(cloud: Cloud, request: Json) -> Json:
    """Return closed trades with their orders, in pages of any size. `length` is the total."""
    start, end = read_page(request)
    backtest = find_backtest(cloud, request["projectId"], request["backtestId"])
    run = _run(cloud, backtest)
    if run is None:
        return {"trades": [], "length": 0}
    trades = trades_with_orders(backtest.id, run, start, end)
    return {"trades": trades, "length": len(run.trades)}


@operation("readBacktestInsights", simulated="one for each position, whatever the code does")
@operation("readBacktestInsightsAtLeanPath", simulated="one for each position")
def read_backtest_insights(cloud: Cloud, request: Json) -> Json:
    """Return up to 100 insights; an empty page while they load. `length` is the total."""
    start, end = read_page(request, LARGEST_PAGE)
    backtest = find_backtest(cloud, request["projectId"], request["backtestId"])
    run = _loaded_run(cloud, backtest, "insights")
    if run is None:
        return {"insights": [], "length": 0}
    return {"insights": insights(backtest.id, run, start, end), "length": len(run.positions)}


@operation("readBacktestLogs", simulated="values in the lines")
def read_backtest_logs(cloud: Cloud, request: Json) -> Json:
    """Return up to 200 lines that contain the query, ignoring case. `length` counts all of them."""
    start, end = read_page(request, LARGEST_LOG_PAGE, too_large=TOO_LARGE_LOG)
    backtest = find_backtest(cloud, request["projectId"], request["backtestId"])
    log = backtest_log(backtest, backtest.job.progress(cloud.clock.now()))
    lines, total = log.page(request["query"] or "", start, end) if log else ([], 0)
    return {"logs": lines, "length": total}


def _run(cloud: Cloud, backtest: Backtest) -> Run | None:
    return partial_run(backtest, backtest.job.progress(cloud.clock.now()))


def _loaded_run(cloud: Cloud, backtest: Backtest, what: str) -> Run | None:
    loading = load(cloud, backtest.loads, what)
    return None if loading else _run(cloud, backtest)
