"""Exports of live deployments as files: they agree with the pages of the same data."""

import csv
import json
from datetime import UTC, datetime
from io import StringIO
from typing import Any

import pytest

from tests.sandbox.test_live_data import DAY, HOUR, Live
from tests.sandbox.test_live_data import live as live
from tests.spec import DOCUMENT
from tools.spec import checks

ORDER_COLUMNS = ["Time", "Symbol", "Price", "Quantity", "Type", "Status", "Value", "Tag"]
MOST_DAYS = 750
EXPORT = checks.operations(DOCUMENT)["/live/export/insights"]


def export(live: Live, kind: str, **body: Any) -> Any:
    response = live.call.request("POST", f"live/export/{kind}", json=body)
    assert response.status_code == 200, response.text
    return response


def rows(response: Any) -> list[dict[str, str]]:
    assert response.headers["content-type"].startswith("text/csv")
    return list(csv.DictReader(StringIO(response.text)))


def orders(live: Live, **span: int) -> list[dict[str, str]]:
    return rows(export(live, "orders", projectId=live.project, **span))


def trades(live: Live, **span: int) -> list[dict[str, str]]:
    return rows(export(live, "trades", projectId=live.project, **span))


def unix(text: str) -> int:
    return int(datetime.fromisoformat(text).timestamp())


def redeployed(live: Live) -> Live:
    """Stop the deployment after an hour, and start another one of the same project."""
    live.after(HOUR).end("stop")
    second = Live.__new__(Live)
    second.call, second.project = live.call, live.project
    second.deployment = live.call.deploy(live.project)
    return second.after(HOUR)


def test_orders_of_all_deployments_are_exported_in_order_of_time(live: Live) -> None:
    second = redeployed(live)
    found, read = orders(second), second.orders

    assert [*found[0]] == ORDER_COLUMNS
    assert [row["Time"] for row in found] == sorted(one["time"] for one in read)
    for row, order in zip(found, read, strict=True):
        assert (row["Time"], row["Symbol"]) == (order["time"], order["symbol"]["value"])
        assert float(row["Price"]) == order["price"]
        assert float(row["Quantity"]) == order["quantity"]
        assert float(row["Value"]) == order["value"]
        assert (row["Type"], row["Status"], row["Tag"]) == ("Market", "Filled", "")


def test_orders_cover_whole_days_of_the_range(live: Live) -> None:
    live.after(5 * DAY)
    noon = int(datetime(2026, 11, 23, 12, tzinfo=UTC).timestamp())
    days = {row["Time"][:10] for row in orders(live, start=noon, end=noon + 60)}

    assert days == {"2026-11-23"}
    assert {row["Time"][:10] for row in orders(live, start=noon)} >= days | {"2026-11-24"}
    assert {row["Time"][:10] for row in orders(live, end=noon)} >= days | {"2026-11-22"}


def test_orders_are_those_of_the_last_days_of_a_longer_range(live: Live) -> None:
    everything = orders(live.after(2 * DAY))
    last = unix(everything[-1]["Time"])

    assert orders(live, start=0, end=last) == everything
    late = orders(live, start=0, end=last + MOST_DAYS * DAY)
    assert 0 < len(late) < len(everything)
    assert late == [row for row in everything if unix(row["Time"]) >= last]


def test_trades_are_exported_with_the_columns_of_backtests(live: Live) -> None:
    second = redeployed(live)
    found, read = trades(second), second.trades

    assert len([*found[0]]) == 14
    for row, trade in zip(found, read, strict=True):
        assert (row["Entry Time"], row["Exit Time"]) == (trade["entryTime"], trade["exitTime"])
        assert row["Symbols"] == trade["symbols"][0]["value"]
        assert float(row["P&L"]) == trade["profitLoss"]
        assert row["Order Ids"] == "\t" + ",".join(map(str, trade["orderIds"]))


def test_trades_begin_at_the_start(live: Live) -> None:
    everything = trades(live.after(DAY))
    third = unix(everything[2]["Entry Time"])

    assert trades(live, start=third) == everything[2:]
    assert trades(live, start=third + 1) == everything[3:]


def test_insights_of_all_deployments_are_exported_as_a_list(live: Live) -> None:
    second = redeployed(live)
    response = export(live, "insights", deployId=live.deployment)
    found = response.json()
    read = [
        insight
        for one in (live, second)
        for insight in live.read("insights", end=100, algorithmId=one.deployment)["insights"]
    ]

    assert response.headers["content-type"] == "application/json"
    assert response.headers["content-disposition"].endswith("''insights.json")
    assert [row["insight_id"] for row in found] == [one["id"] for one in read]
    first, last = found[0], found[-1]
    assert first["project_id"] == last["project_id"] == live.project
    assert (first["deploy_id"], last["deploy_id"]) == (1, 2)
    (example,) = checks.success_content(EXPORT)["example"]
    for row in found:
        assert row.keys() == example.keys()
        assert row["source"] == "live trading"
        assert (row["symbol_id"], row["ticker"]) == ("SPY R735QTJ8XC9X", "SPY")


def test_the_log_of_all_deployments_is_exported_oldest_first(live: Live) -> None:
    second = redeployed(live)
    response = export(live, "logs", projectId=live.project, deployId=live.deployment)
    lines = response.text.splitlines()

    assert response.headers["content-type"] == "application/octet-stream"
    name = f"algorithm-log_{live.deployment}.txt"
    assert response.headers["content-disposition"].endswith(f"''{name}")
    assert f"Launching analysis for {live.deployment} with LEAN Engine v" in lines[0]
    assert lines == second.lines()
    assert lines == sorted(lines, key=lambda line: line[:19])
    assert all(datetime.strptime(line[:20], "%Y-%m-%d %H:%M:%S ") for line in lines)


@pytest.mark.parametrize(
    ("kind", "body", "words"),
    [
        ("orders", {"projectId": 7}, "Project id not found"),
        ("trades", {"projectId": 7}, "Project id not found"),
        ("logs", {"projectId": 7, "deployId": "L-1"}, "Project id not found"),
        ("insights", {"deployId": "L-1"}, 'Deployment id not found: "L-1"'),
        ("insights", {}, "Required parameter deployId is empty"),
        ("logs", {"projectId": 7}, "Required parameter deployId is empty"),
    ],
)
def test_an_export_of_something_unknown_is_rejected(
    live_call: Any, kind: str, body: dict[str, Any], words: str
) -> None:
    assert words in live_call.rejected(f"live/export/{kind}", **body)


def test_a_range_that_ends_before_it_begins_is_rejected(live: Live) -> None:
    text = live.call.rejected("live/export/orders", projectId=live.project, start=9, end=8)
    assert text.startswith("Invalid argument: start must not be after end, got 1970-01-01")


def test_an_export_without_a_deployment_is_rejected(live_call: Any) -> None:
    project = live_call.project()
    for kind in ("orders", "trades"):
        text = live_call.rejected(f"live/export/{kind}", projectId=project)
        assert text == f"No live deployment found for project {project}"


def test_the_log_of_another_deployment_is_rejected(live: Live) -> None:
    body = {"projectId": live.project, "deployId": "L-1"}
    assert live.call.rejected("live/export/logs", **body) == 'Deployment id not found: "L-1"'


def test_a_new_deployment_has_empty_files(live_call: Any) -> None:
    live = Live(live_call)

    assert export(live, "orders", projectId=live.project).text == ",".join(ORDER_COLUMNS) + "\n"
    assert len(trades(live)) == 0
    assert json.loads(export(live, "insights", deployId=live.deployment).text) == []
