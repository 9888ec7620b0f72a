"""Undocumented fields in responses of the service, and requests of older programs."""

from typing import Any

import pytest

from quantconnect_sandbox.http.legacy_requests import LEGACY_PATHS, LEGACY_REQUESTS
from quantconnect_sandbox.http.spec import load_operations
from tests.sandbox.runs import PAGES, Run


def orders_everywhere(call: Any, run: Run) -> list[dict[str, Any]]:
    """Orders from every operation that has any."""
    asked = {"projectId": run.project, "start": 0, "end": 100}
    found = [*run.page("backtests/orders/read", 0, 100)]
    found += [one for trade in run.page(PAGES[1], 0, 100) for one in trade["orders"]]
    for path, name in (("live/orders/read", "orders"), ("live/trades/read", "trades")):
        call(path, **asked)
        listed = call(path, **asked)[name]
        found += [one for trade in listed for one in trade.get("orders", [trade])]
    return found


@pytest.fixture
def traded(live_call: Any) -> Run:
    """A backtest and a deployment that has traded for a day."""
    run = Run(live_call)
    live_call.deploy(run.project)
    live_call.sandbox.clock.advance(86_400)
    return run


def test_orders_have_the_format_of_the_service(live_call: Any, traded: Run) -> None:
    orders = orders_everywhere(live_call, traded)
    assert len(orders) > 100
    for order in orders:
        assert order["priceAdjustmentMode"] == 0
        assert not {"lastUpdateTime", "canceledTime"} & order.keys()
        assert [event["message"] for event in order["events"]] == [None, None]


def test_rolling_windows_have_statistics_and_an_empty_list_of_trades(hourly: Run) -> None:
    windows = hourly.result["rollingWindow"]
    assert len(windows) == 12 + 3
    for window in windows.values():
        assert len(window["tradeStatistics"]) == 41
        assert len(window["portfolioStatistics"]) == 25
        assert window["closedTrades"] == []
    assert hourly.result["totalPerformance"]["closedTrades"]


@pytest.mark.parametrize(
    "path",
    [
        *("backtests/read", "backtests/update", "backtests/delete", "backtests/orders/read"),
        *("backtests/chart/read", "backtests/read/log", "backtests/read/report"),
    ],
)
def test_a_missing_backtest_is_rejected_with_the_error_text_of_the_service(
    call: Any, path: str
) -> None:
    body = {"projectId": call.project(), "backtestId": "nowhere", "start": 0, "end": 9, "query": ""}
    more = {"name": "Benchmark", "count": 5}
    text = call.rejected(path, **body, **more)
    assert text == "Backtest not found - nowhere - results required : true"


@pytest.mark.parametrize("timestamp", ["", "soon", "-5", "1.5"])
def test_a_bad_timestamp_has_the_error_code_of_a_bad_signature(call: Any, timestamp: str) -> None:
    response = call.request("POST", "authenticate", headers={"Timestamp": timestamp}).json()
    assert response == {
        "success": False,
        "errors": ["Invalid timestamp, value received: 0"],
        "errorCode": 10002,
    }


def test_every_legacy_request_maps_to_a_current_operation() -> None:
    paths = load_operations().keys()
    assert set(LEGACY_PATHS.values()) <= paths
    assert {one.current_path for one in LEGACY_REQUESTS} <= paths
    assert not LEGACY_PATHS.keys() & paths


def test_backtests_of_a_project_are_read_without_an_id(call: Any) -> None:
    project = call.project()
    assert call("backtests/read", projectId=project)["backtests"] == []
    backtests = [call.backtest(project, name) for name in ("first", "second")]
    for body in ({}, {"backtestId": None}):
        response = call("backtests/read", projectId=project, **body)
        assert [one["backtestId"] for one in response["backtests"]] == backtests[::-1]
        assert "backtest" not in response
    response = call.request("GET", "backtests/read", params={"projectId": project}).json()
    assert [one["name"] for one in response["backtests"]] == ["second", "first"]


def test_deployments_are_read_without_a_project(call: Any) -> None:
    assert call("live/read")["live"] == []
    project = call.project()
    deployment = call.deploy(project)
    for method, path in (("POST", "live/read"), ("GET", "live/read/")):
        (found,) = call.request(method, path).json()["live"]
        assert (found["deployId"], found["projectId"]) == (deployment, project)
    assert call("live/read", status="Stopped")["live"] == []
    assert call("live/read", projectId=project)["deployId"] == deployment


def test_a_log_is_read_without_a_page(call: Any) -> None:
    run = Run(call)
    response = call("backtests/read/log", **run.body)
    lines, length = run.logs(0, 200)
    assert (response["logs"], response["length"]) == (lines, length)
    assert call("backtests/read/log", **run.body, query="launching")["length"] == 1
    assert "start" in call.rejected("backtests/read/log", **run.body, end=5, query="")


@pytest.mark.parametrize("path", LEGACY_PATHS)
def test_live_results_are_available_at_their_legacy_paths(
    live_call: Any, traded: Run, path: str
) -> None:
    deployment = live_call("live/read", projectId=traded.project)["deployId"]
    body = {"projectId": traded.project, "algorithmId": deployment}
    page = {"start": 0, "end": 100, "startLine": 0, "endLine": 250}
    for _ in range(2):  # the first starts loading
        former = live_call(path.strip("/"), **body)
        today = live_call(LEGACY_PATHS[path].strip("/"), **body, **page)
    assert former == today
    assert any(former.get(name) for name in ("insights", "logs", "orders", "portfolio"))
    assert live_call.sandbox.requests.calls()[-2].path == f"/api/v2{path}"


def test_a_fault_applies_to_the_legacy_path_of_an_operation_too(call: Any) -> None:
    call.sandbox.faults.inject("rejected", operations=["live/read/log"], text="by path", calls=1)
    call.sandbox.faults.inject(
        "rejected", operations=["readLiveAlgorithmLogs"], text="by id", calls=1
    )
    assert call.rejected("live/read/log") == "by path"
    assert call.rejected("live/read/log") == "by id"


@pytest.mark.parametrize("path", ["projects/create", "ai/tools/syntax-check"])
def test_only_the_short_name_of_a_language_is_accepted(call: Any, path: str) -> None:
    more = {"files": [{"name": "main.py", "content": "x = 1"}]}
    assert "language must be one of" in call.rejected(path, name="x", language="Python", **more)
