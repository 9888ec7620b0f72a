"""Data of live deployments: portfolio, orders, trades, insights, charts and logs."""

from datetime import UTC, datetime

from quantconnect_sandbox.backtests.charts import check_chart_name, read_span
from quantconnect_sandbox.backtests.pages import TOO_LARGE_LOG, load, read_page
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.live.charts import draw_live_chart, moments
from quantconnect_sandbox.live.deployments import (
    asked_deployment,
    deployments_of,
    named_deployment,
    newest_deployment,
)
from quantconnect_sandbox.live.logs import log_lines
from quantconnect_sandbox.live.orders import live_insights, live_orders, live_trades, portfolio
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.state import Cloud

LARGEST_PAGE = 1000
LARGEST_INSIGHT_PAGE = 100
LARGEST_LOG_PAGE = 250
LAST_SECOND = 253_402_300_799  # of the year 9999


@operation("readLiveAlgorithmPortfolio", simulated="prices, rates of other currencies")
def read_live_algorithm_portfolio(cloud: Cloud, request: Json) -> Json:
    """Return the current holdings and cash of the newest deployment."""
    deployment, now = newest_deployment(cloud, request["projectId"]), cloud.clock.now()
    return {"portfolio": portfolio(deployment.history(now), deployment.account, now)}


@operation("readLiveAlgorithmOrders", simulated="every order is filled at once")
def read_live_algorithm_orders(cloud: Cloud, request: Json) -> Json:
    """Load first, then return up to 1000 orders of all deployments. Ignores `algorithmId`."""
    start, end = read_page(request, LARGEST_PAGE)
    newest, now = newest_deployment(cloud, request["projectId"]), cloud.clock.now()
    loading = load(cloud, newest.loads, "orders")
    if loading:
        return loading
    deployments = deployments_of(cloud, request["projectId"])
    orders = [order for one in deployments for order in live_orders(one.id, one.history(now))]
    # No `errors`: to an official client, even an empty list means that orders are still loading.
    return {"success": True, "orders": orders[start:end], "length": len(orders)}


@operation("readLiveAlgorithmTrades")
def read_live_algorithm_trades(cloud: Cloud, request: Json) -> Json:
    """Load first, then return up to 1000 trades of one deployment or all. `length` is the total."""
    start, end = read_page(request, LARGEST_PAGE)
    project_id, identifier = request["projectId"], request.get("deployId")
    deployment, now = asked_deployment(cloud, project_id, identifier), cloud.clock.now()
    loading = load(cloud, deployment.loads, "trades")
    if loading:
        return loading
    deployments = [deployment] if identifier else deployments_of(cloud, project_id)
    trades = [trade for one in deployments for trade in live_trades(one.id, one.history(now))]
    return {"trades": trades[start:end], "length": len(trades)}


@operation("readLiveAlgorithmInsights", simulated="one for each position, whatever the code does")
def read_live_algorithm_insights(cloud: Cloud, request: Json) -> Json:
    """Return up to 100 insights, from the first by default; an empty page while they load."""
    # An official client requests 1000 and omits `start`.
    first = {"start": 0, "end": min(request["end"], LARGEST_INSIGHT_PAGE)}
    start, end = read_page(request if "start" in request else first, LARGEST_INSIGHT_PAGE)
    deployment = asked_deployment(cloud, request["projectId"], request.get("algorithmId"))
    if load(cloud, deployment.loads, "insights"):
        return {"insights": [], "length": 0}
    now = cloud.clock.now()
    insights = live_insights(deployment.id, deployment.history(now), deployment.ended(now) or now)
    return {"insights": insights[start:end], "length": len(insights)}


@operation("readLiveChart", simulated="the capacity, and everything that code plots")
def read_live_chart(cloud: Cloud, request: Json) -> Json:
    """Load first, then return the points in the span, by the minute or reduced to `count`."""
    deployment, name = newest_deployment(cloud, request["projectId"]), request["name"]
    span = read_span(request)
    check_chart_name(deployment.plan, name)
    loading = load(cloud, deployment.loads, "charts")
    if loading:
        return loading
    now = cloud.clock.now()
    last = min(_moment(request["end"]), deployment.ended(now) or now)
    history, cash = deployment.history(now), deployment.account.worth
    samples = moments(history, cash, _moment(span.start), last, span.count) if history.bars else []
    plotted = [series for chart, series in deployment.plan.plots if chart == name]
    # No `errors`, as for orders: an empty list means that the chart is still loading.
    return {"success": True, "chart": draw_live_chart(name, plotted, samples, span)}


@operation("readLiveAlgorithmLogs", simulated="values in the lines")
def read_live_algorithm_logs(cloud: Cloud, request: Json) -> Json:
    """Return up to 250 lines of one deployment or all that contain the query, ignoring case."""
    names = ("startLine", "endLine")
    start, end = read_page(request, LARGEST_LOG_PAGE, names, TOO_LARGE_LOG)
    deployment = named_deployment(cloud, request["projectId"], request["algorithmId"])
    query, now = (request.get("query") or "").casefold(), cloud.clock.now()
    logs = {one.id: log_lines(one, now) for one in deployments_of(cloud, deployment.project_id)}
    matches = {key: [one for one in log if query in one.casefold()] for key, log in logs.items()}
    lines = [line for log in matches.values() for line in log]
    selection = matches[deployment.id] if request.get("deploymentLogs") else lines
    before = list(logs)[: list(logs).index(deployment.id)]
    return {
        "logs": selection[start:end],
        "length": len(lines),
        "deploymentOffset": sum(len(logs[one]) for one in before),
    }


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(min(seconds, LAST_SECOND), UTC)
