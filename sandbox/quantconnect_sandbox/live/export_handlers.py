"""Exports of live deployments as files. Rejections are JSON, as in all operations."""

import json
from datetime import UTC, datetime, time, timedelta

from quantconnect_sandbox.backtests.exports import attachment, orders_file, trades_file
from quantconnect_sandbox.errors import ApiError, not_found
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.live.deployments import (
    LiveDeployment,
    deployments,
    deployments_of,
    named_deployment,
)
from quantconnect_sandbox.live.logs import log_lines
from quantconnect_sandbox.live.orders import live_insights, live_trades, placed_orders
from quantconnect_sandbox.registry import Raw, operation
from quantconnect_sandbox.store.clock import iso_stamp
from quantconnect_sandbox.store.state import Cloud, find

LONGEST_RANGE = timedelta(days=750)
MOST_INSIGHTS = 1_000_000
BEFORE_THE_FIRST = timedelta(hours=1)
LAST_MOMENT = datetime(9999, 12, 30, tzinfo=UTC)


@operation("exportLiveOrders", simulated="the set of columns; whole days of the range")
def export_live_orders(cloud: Cloud, request: Json) -> Raw:
    """Return the orders of all deployments in the range, at most its last 750 days, as CSV."""
    rows, now = deployments_of(cloud, request["projectId"]), cloud.clock.now()
    start, end = _moment(request, "start", _first(rows)), _moment(request, "end", now)
    if start > end:
        raise ApiError(f"Invalid argument: start must not be after end, got {start} and {end}")
    # The docs warn of orders outside of the range: here, the days of its ends are complete.
    first, last = max(_midnight(start), end - LONGEST_RANGE), _midnight(end) + timedelta(days=1)
    orders = [order for one in rows for order in placed_orders(one.history(now))]
    found = [order for order in orders if first <= order.time < last]
    text = orders_file(sorted(found, key=lambda order: order.time))
    return attachment(f"{rows[0].project_name}_orders.csv", "text/csv", text)


@operation("exportLiveTrades")
def export_live_trades(cloud: Cloud, request: Json) -> Raw:
    """Return the closed trades of all deployments that begin at `start` or later, as CSV."""
    rows, now = deployments_of(cloud, request["projectId"]), cloud.clock.now()
    start = iso_stamp(_moment(request, "start", _first(rows)))
    trades = [trade for one in rows for trade in live_trades(one.id, one.history(now))]
    text = trades_file(trade for trade in trades if trade["entryTime"] >= start)
    return attachment(f"{rows[0].project_name}_trades.csv", "text/csv", text)


@operation("exportLiveInsights", simulated="one for each position; properties up to the market")
def export_live_insights(cloud: Cloud, request: Json) -> Raw:
    """Return the insights of all deployments of that deployment's project, as a JSON list."""
    identifier = request["deployId"]
    asked = find(deployments(cloud), identifier, not_found("Deployment", identifier))
    numbers = {one.id: number for number, one in enumerate(deployments(cloud).all(), start=1)}
    rows = [
        row
        for one in deployments_of(cloud, asked.project_id)
        for row in _insight_rows(one, numbers[one.id], cloud.clock.now())
    ]
    return attachment("insights.json", "application/json", json.dumps(rows[:MOST_INSIGHTS]))


@operation("exportLiveLogs", simulated="values in the lines")
def export_live_logs(cloud: Cloud, request: Json) -> Raw:
    """Return the log lines of all deployments as one text file. The deployment must exist."""
    deployment = named_deployment(cloud, request["projectId"], request["deployId"])
    rows, now = deployments_of(cloud, deployment.project_id), cloud.clock.now()
    lines = "".join(f"{line}\n" for one in rows for line in log_lines(one, now))
    return attachment(f"algorithm-log_{deployment.id}.txt", "application/octet-stream", lines)


def _first(rows: list[LiveDeployment]) -> datetime:
    return rows[0].start.launched - BEFORE_THE_FIRST


def _moment(request: Json, name: str, default: datetime) -> datetime:
    if name not in request:
        return default
    return datetime.fromtimestamp(min(request[name], LAST_MOMENT.timestamp()), UTC)


def _midnight(moment: datetime) -> datetime:
    return datetime.combine(moment, time(), UTC)


def _insight_rows(deployment: LiveDeployment, number: int, now: datetime) -> list[Json]:
    history, end = deployment.history(now), deployment.ended(now) or now
    return [
        {
            "project_id": deployment.project_id,
            "deploy_id": number,
            "insight_id": one["id"],
            "source": "live trading",
            "source_model": one["sourceModel"],
            "symbol_id": one["symbol"],
            "ticker": one["ticker"],
            "symbol_market": "usa",
        }
        for one in live_insights(deployment.id, history, end)
    ]
