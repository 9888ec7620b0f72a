from collections.abc import Callable
from typing import Any

import pytest

from quantconnect_sandbox import Clock, Sandbox

DAY = 86_400
ALL = {"count": 1000, "start": 0, "end": 2_000_000_000}
PLOTTING = """
class A(QCAlgorithm):
    def initialize(self):
        self.log("Hello from initialize")
        self.plot_indicator("SMA", self.sma("SPY", 10))

    def on_data(self, data):
        self.debug(f"Price {data.price} seen")

    def on_end_of_algorithm(self):
        self.log("Goodbye")
"""


def orders(call: Any, project: int, start: int, end: int, **body: Any) -> list[tuple[str, int]]:
    found = call("live/orders/read", projectId=project, start=start, end=end, **body)["orders"]
    return [(one["events"][0]["algorithmId"], one["id"]) for one in found]


@pytest.fixture
def twice(live_call: Any) -> tuple[Any, int, list[str]]:
    """A caller, and a project that was deployed twice, a day each; the second one still runs."""
    project = live_call.project()
    deployed = [live_call.deploy(project)]
    live_call.sandbox.clock.advance(DAY)
    live_call("live/update/stop", projectId=project)
    deployed.append(live_call.deploy(project))
    live_call.sandbox.clock.advance(DAY)
    return live_call, project, deployed


def test_orders_are_paged_over_all_deployments(twice: tuple[Any, int, list[str]]) -> None:
    call, project, deployed = twice
    every = orders(call, project, 0, 1000)
    owners = [owner for owner, _ in every]
    assert owners == sorted(owners, key=deployed.index)
    for deployment in deployed:
        numbers = [number for owner, number in every if owner == deployment]
        assert numbers == list(range(1, len(numbers) + 1)) != []
    assert orders(call, project, 0, 3) + orders(call, project, 3, 1003) == every
    assert orders(call, project, len(every), len(every) + 10) == []
    assert orders(call, project, 0, 1000, algorithmId=deployed[1]) == every
    assert call("live/orders/read", projectId=project, start=0, end=1)["length"] == len(every)


def test_trades_are_listed_for_one_or_all_deployments(twice: tuple[Any, int, list[str]]) -> None:
    call, project, deployed = twice

    def trades(start: int, end: int, **body: Any) -> tuple[list[Any], int]:
        response = call("live/trades/read", projectId=project, start=start, end=end, **body)
        return response["trades"], response["length"]

    parts = [trades(0, 1000, deployId=one)[0] for one in deployed]
    every, length = trades(0, 1000)
    assert every == parts[0] + parts[1]
    assert length == len(every) > 2
    assert trades(1, 3) == (every[1:3], length)


def test_insights_are_listed_for_the_newest_deployment(twice: tuple[Any, int, list[str]]) -> None:
    call, project, deployed = twice

    def insights(**body: Any) -> list[Any]:
        found: list[Any] = call("live/insights/read", projectId=project, **body)["insights"]
        return found

    newest = insights(start=0, end=100)
    assert newest == insights(end=1000) == insights(start=0, end=100, algorithmId=deployed[1])
    assert insights(end=2) == newest[:2]
    assert insights(start=1, end=3) == newest[1:3]
    first = insights(end=100, algorithmId=deployed[0])
    assert not {one["id"] for one in first} & {one["id"] for one in newest}


def test_a_page_without_a_start_has_at_most_a_hundred_insights(live_call: Any) -> None:
    project = live_call.project()
    live_call.deploy(project)
    live_call.sandbox.clock.advance(10 * DAY)
    response = live_call("live/insights/read", projectId=project, end=1000)
    assert len(response["insights"]) == 100 < response["length"]


@pytest.mark.parametrize(
    ("path", "page", "text"),
    [
        ("orders", {"start": 0, "end": 1001}, "end must be at most 1000 above start"),
        ("orders", {"start": 5, "end": 5}, "start must be below end"),
        ("trades", {"start": 10, "end": 1011}, "end must be at most 1000 above start"),
        ("trades", {"start": 7, "end": 5}, "start must be below end"),
        ("insights", {"start": 0, "end": 101}, "end must be at most 100 above start"),
        ("logs", {"startLine": 0, "endLine": 251}, "in pages up to 250 lines"),
        ("logs", {"startLine": 3, "endLine": 2}, "startLine must be below endLine"),
        ("chart", ALL | {"name": "Benchmark", "start": 20, "end": 10}, "must not be after end"),
        ("chart", ALL | {"name": " "}, 'Chart not found: " "'),
    ],
)
def test_invalid_pages_are_rejected(call: Any, path: str, page: dict[str, Any], text: str) -> None:
    project = call.project()
    deployment = call.deploy(project)
    named = {"algorithmId": deployment} if path == "logs" else {}
    assert text in call.rejected(f"live/{path}/read", projectId=project, **page | named)


def test_the_largest_pages_are_accepted(call: Any) -> None:
    project = call.project()
    deployment = call.deploy(project)
    for path, page in (
        ("orders", {"start": 5, "end": 1005}),
        ("trades", {"start": 5, "end": 1005}),
        ("insights", {"start": 5, "end": 105}),
        ("logs", {"startLine": 5, "endLine": 255, "algorithmId": deployment}),
    ):
        call(f"live/{path}/read", projectId=project, **page)


LOADED: list[tuple[str, dict[str, Any], str]] = [
    ("orders", {"start": 0, "end": 10}, "orders"),
    ("trades", {"start": 0, "end": 10}, "trades"),
    ("chart", ALL | {"name": "Drawdown"}, "chart"),
]


@pytest.mark.parametrize(("path", "page", "wanted"), LOADED)
def test_data_is_loading_on_the_first_request(
    caller_for: Callable[[Sandbox], Any], path: str, page: dict[str, Any], wanted: str
) -> None:
    with Sandbox(pace={"loading": "2 polls", "all": 0}) as sandbox:
        call = caller_for(sandbox)
        project = call.project()
        call.deploy(project)
        responses = [call(f"live/{path}/read", projectId=project, **page) for _ in range(4)]
    assert [wanted in one for one in responses] == [False, False, True, True]
    assert [one.get("status") for one in responses] == ["loading", "loading", None, None]
    assert [one["progress"] for one in responses[:2]] == [0, 0.5]


@pytest.mark.parametrize(("path", "page", "wanted"), [LOADED[0], LOADED[2]])
def test_loaded_data_is_returned_without_errors(
    call: Any, path: str, page: dict[str, Any], wanted: str
) -> None:
    """A list of errors, even an empty one, makes QuantConnect's MCP server wait for more."""
    project = call.project()
    call.deploy(project)
    response = call(f"live/{path}/read", projectId=project, **page)
    assert wanted in response
    assert "errors" not in response


def test_insights_are_an_empty_page_while_loading(caller_for: Callable[[Sandbox], Any]) -> None:
    clock = Clock()
    with Sandbox(clock=clock, pace={"loading": 500, "all": 0}) as sandbox:
        call = caller_for(sandbox)
        project = call.project()
        call.deploy(project)
        seen = []
        for _ in range(3):
            seen.append(call("live/insights/read", projectId=project, end=100)["length"])
            clock.advance(250)
    assert seen[:2] == [0, 0]
    assert seen[2] > 0


def chart(call: Any, project: int, name: str, **body: Any) -> dict[str, Any]:
    response = call("live/chart/read", projectId=project, name=name, **ALL | body)
    found: dict[str, Any] = response["chart"]
    return found


def test_every_listed_chart_can_be_read(live_call: Any) -> None:
    project = live_call.project(code=PLOTTING)
    live_call.deploy(project)
    live_call.sandbox.clock.advance(3600)
    names = live_call("live/read", projectId=project)["charts"]
    assert {"Strategy Equity", "Benchmark", "Portfolio Turnover", "SMA"} <= names.keys()
    for name in names:
        drawn = chart(live_call, project, name)
        assert drawn["name"] == name
        for title, series in drawn["series"].items():
            assert series["name"] == title
            times = [point[0] for point in series["values"]]
            assert times == sorted(set(times)) != []


def test_a_chart_is_limited_to_its_range_and_downsampled_to_its_count(live_call: Any) -> None:
    project = live_call.project()
    live_call.deploy(project)
    began = int(live_call.sandbox.clock.now().timestamp()) + 4
    live_call.sandbox.clock.advance(4 + DAY)

    def equity(**body: Any) -> list[list[float]]:
        drawn = chart(live_call, project, "Strategy Equity", **body)
        found: list[list[float]] = drawn["series"]["Equity"]["values"]
        return found

    every = equity(count=2000)
    assert [point[0] for point in every] == list(range(began, began + DAY + 1, 60))
    for count in (1, 2, 7, 100):
        thinned = equity(count=count)
        assert len(thinned) == count
        assert thinned[-1][-1] == every[-1][-1]
    part = equity(count=2000, start=began + 600, end=began + 1200)
    assert [point[0] for point in part] == list(range(began + 600, began + 1201, 60))
    assert part[1:] == every[11:21]
    for _, start, high, low, end in equity(count=10):
        assert low <= min(start, end) <= max(start, end) <= high
    nothing = {"name": "Strategy Equity"}
    assert chart(live_call, project, "Strategy Equity", end=began - 1) == nothing
    assert chart(live_call, project, "Strategy Equity", start=began + DAY + 1) == nothing


def test_a_chart_has_only_a_name_before_the_algorithm_runs(live_call: Any) -> None:
    project = live_call.project(code=PLOTTING)
    live_call.deploy(project)
    for name in ("Drawdown", "SMA"):
        assert chart(live_call, project, name) == {"name": name}


def test_the_log_records_the_events_of_a_deployment(live_call: Any) -> None:
    project = live_call.project(code=PLOTTING)
    deployment = live_call.deploy(project)
    live_call.sandbox.clock.advance(4 + 120)
    live_call("live/update/stop", projectId=project)
    lines = live_call(
        "live/logs/read", projectId=project, algorithmId=deployment, startLine=0, endLine=250
    )["logs"]
    times = [line[:19] for line in lines]
    assert times == sorted(times)
    assert deployment in lines[0]
    texts = [line[20:] for line in lines]
    assert "Simulated by the QuantConnect sandbox" in texts[1]
    assert texts.index("Hello from initialize") < texts.index("Algorithm started")
    assert sum(text.startswith("Price ") for text in texts) == 3
    assert any(text.startswith("Order 1: bought") for text in texts)
    assert texts[-2:] == ["Goodbye", "Algorithm stopped by the user"]


def test_the_log_is_paged_over_all_deployments(twice: tuple[Any, int, list[str]]) -> None:
    call, project, deployed = twice

    def read(start: int, end: int, of: int = 1, **body: Any) -> dict[str, Any]:
        page = {"startLine": start, "endLine": end, "algorithmId": deployed[of], "format": "json"}
        response: dict[str, Any] = call("live/logs/read", projectId=project, **page | body)
        return response

    first = read(0, 250, of=0, deploymentLogs=True)
    second = read(0, 250, of=1, deploymentLogs=True)
    every = read(0, 250)
    assert every["logs"] == (first["logs"] + second["logs"])[:250]
    assert every["length"] == len(first["logs"]) + len(second["logs"])
    assert (first["deploymentOffset"], second["deploymentOffset"]) == (0, len(first["logs"]))
    offset = second["deploymentOffset"]
    assert read(offset, offset + 1)["logs"] == second["logs"][:1]
    assert read(1, 3)["logs"] == every["logs"][1:3]
    found = read(0, 250, query="ORDER 1: Bought")
    assert found["length"] == len(found["logs"]) == 2
    assert found["deploymentOffset"] == offset
    assert read(0, 1, query="order 1: bought")["logs"] == found["logs"][:1]
    assert read(0, 250, query=None)["logs"] == read(0, 250, query="")["logs"] == every["logs"]
