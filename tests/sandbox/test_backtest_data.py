import csv
import json
from collections.abc import Callable
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from quantconnect_sandbox import Clock, Sandbox

CHARTS = [
    "Strategy Equity",
    "Capacity",
    "Drawdown",
    "Benchmark",
    "Exposure",
    "Assets Sales Volume",
    "Portfolio Turnover",
    "Portfolio Margin",
]
HOURLY = """
class A(QCAlgorithm):
    def initialize(self):
        self.set_start_date(2024, 1, 1)
        self.set_end_date(2024, 12, 31)
        self.add_equity("SPY", Resolution.HOUR)
        self.log("Ready with 3 parameters")
    def on_data(self, data):
        if data:
            self.debug(f"Price {data} of SPY")
        self.log(str(self.time))
    def on_end_of_algorithm(self):
        self.error("That was all")
"""
TWENTY_YEARS = """
class A(QCAlgorithm):
    def initialize(self):
        self.set_start_date(2000, 1, 1)
        self.set_end_date(2019, 12, 31)
        self.add_equity("SPY", Resolution.MINUTE)
    def on_data(self, data):
        self.log("seen")
"""
PAGES = [
    "backtests/orders/read",
    "backtests/trades/read",
    "backtests/read/insights",
    "backtests/insights/read",
]
LISTS = {"orders/read": "orders", "trades/read": "trades"}


def listed(path: str) -> str:
    return LISTS.get(path.partition("/")[2], "insights")


def unix(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


class Run:
    """A backtest and the calls that read it."""

    def __init__(self, call: Any, code: str = "", name: str = "first") -> None:
        self.call = call
        self.project = call.project(code=code)
        self.body = {"projectId": self.project, "backtestId": call.backtest(self.project, name)}

    @property
    def result(self) -> dict[str, Any]:
        found: dict[str, Any] = self.call("backtests/read", **self.body)["backtest"]
        return found

    def page(self, path: str, start: int, end: int) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.call(path, **self.body, start=start, end=end)[
            listed(path)
        ]
        return found

    def all(self, path: str) -> list[dict[str, Any]]:
        return [one for start in range(0, 1000, 100) for one in self.page(path, start, start + 100)]

    def logs(self, start: int, end: int, query: str | None = None) -> tuple[list[str], int]:
        answer = self.call("backtests/read/log", **self.body, start=start, end=end, query=query)
        return answer["logs"], answer["length"]

    def chart(self, name: str, count: int = 10_000, **span: int) -> dict[str, Any]:
        body = self.body | {"name": name, "count": count} | span
        found: dict[str, Any] = self.call("backtests/chart/read", **body)["chart"]
        return found

    def values(self, name: str, series: str) -> list[Any]:
        return [value for _, *value in self.chart(name)["series"][series]["values"]]

    def export(self, kind: str, **body: Any) -> Any:
        return self.call.request("POST", f"backtests/export/{kind}", json=body or self.body)


@pytest.fixture
def run(call: Any) -> Run:
    return Run(call)


@pytest.fixture
def hourly(call: Any) -> Run:
    return Run(call, HOURLY)


@pytest.fixture
def started(frozen_call: Any) -> Run:
    """A backtest with a bar each hour that takes 100 seconds and has just begun."""
    project = frozen_call.project(code=HOURLY)
    compile_id = frozen_call.build(project)
    frozen_call.sandbox.clock.advance(2)
    created = frozen_call(
        "backtests/create", projectId=project, compileId=compile_id, backtestName="first"
    )
    run = Run.__new__(Run)
    run.call, run.project = frozen_call, project
    run.body = {"projectId": project, "backtestId": created["backtest"]["backtestId"]}
    return run


def test_two_orders_make_a_trade(hourly: Run) -> None:
    orders, trades = hourly.all(PAGES[0]), hourly.all(PAGES[1])
    assert len(orders) == 2 * len(trades) > 200
    assert [order["id"] for order in orders] == list(range(1, len(orders) + 1))
    assert [one for trade in trades for one in trade["orderIds"]] == [one["id"] for one in orders]
    for trade in trades:
        opening, closing = trade["orders"]
        assert [opening, closing] == [orders[one - 1] for one in trade["orderIds"]]
        assert opening["quantity"] == -closing["quantity"]
        assert opening["direction"] == trade["direction"] != closing["direction"]
        assert abs(opening["quantity"]) == trade["quantity"]
        assert (opening["price"], closing["price"]) == (trade["entryPrice"], trade["exitPrice"])
        assert (opening["time"], closing["time"]) == (trade["entryTime"], trade["exitTime"])
        earned = -opening["value"] - closing["value"]
        assert earned == pytest.approx(trade["profitLoss"], abs=0.02)


def test_orders_and_statistics_agree(hourly: Run) -> None:
    orders, result = hourly.all(PAGES[0]), hourly.result
    fills = [order["events"][-1] for order in orders]
    assert result["statistics"]["Total Orders"] == str(len(orders))
    fees = sum(fill["orderFeeAmount"] for fill in fills)
    assert result["statistics"]["Total Fees"] == f"${fees:,.2f}"
    cash = float(result["statistics"]["Start Equity"]) - fees
    cash -= sum(fill["fillPrice"] * fill["fillQuantity"] for fill in fills)
    assert cash == pytest.approx(float(result["statistics"]["End Equity"]), abs=0.01)
    volume = sum(abs(order["value"]) for order in orders)
    shown = float(result["runtimeStatistics"]["Volume"].strip("$").replace(",", ""))
    assert shown == pytest.approx(volume, abs=0.01 * len(orders))


def test_an_order_tells_its_events(run: Run) -> None:
    for order in run.page(PAGES[0], 0, 100):
        submitted, filled = order["events"]
        assert (submitted["status"], filled["status"]) == ("submitted", "filled")
        assert (order["type"], order["status"], order["securityType"]) == (0, 3, 1)
        side = "buy" if order["quantity"] > 0 else "sell"
        for number, event in enumerate(order["events"], start=1):
            assert event["id"] == f"{run.body['backtestId']}-{order['id']}-{number}"
            assert event["direction"] == side
            assert event["time"] == unix(order["lastFillTime"])
        assert (submitted["fillQuantity"], "orderFeeAmount" in submitted) == (0, False)
        assert (filled["fillQuantity"], filled["fillPrice"]) == (order["quantity"], order["price"])
        assert order["value"] == pytest.approx(order["quantity"] * order["price"], abs=0.01)


def test_each_trade_began_with_an_insight(hourly: Run) -> None:
    insights, trades = hourly.all(PAGES[2]), hourly.all(PAGES[1])
    assert len({insight["id"] for insight in insights}) == len(insights) == len(trades)
    for insight, trade in zip(insights, trades, strict=True):
        assert insight["direction"] == ("down" if trade["direction"] else "up")
        assert insight["generatedTime"] == insight["createdTime"] == unix(trade["entryTime"])
        assert insight["closeTime"] == unix(trade["exitTime"])
        assert insight["closeTime"] - insight["createdTime"] == insight["period"]
        assert insight["reference"] == trade["entryPrice"]
        assert insight["referenceFinal"] == insight["referenceValueFinal"] == trade["exitPrice"]
        assert insight["scoreDirection"] == ("1" if trade["isWin"] else "0")
        assert float(insight["estimatedValue"]) == pytest.approx(trade["profitLoss"], abs=0.01)
        assert 0 <= float(insight["scoreMagnitude"]) <= 1
        assert insight["scoreFinal"] is insight["scoreIsFinal"] is True


@pytest.mark.parametrize("path", PAGES)
def test_pages_follow_one_another(hourly: Run, path: str) -> None:
    whole = hourly.all(path)
    total = hourly.call(path, **hourly.body, start=0, end=1)["length"]
    assert len(whole) == total > 100
    by_seven = [one for start in range(0, 70, 7) for one in hourly.page(path, start, start + 7)]
    assert by_seven == whole[:70]
    assert hourly.page(path, total - 1, total + 99) == whole[-1:]
    assert hourly.page(path, total, total + 100) == []
    assert hourly.page(path, 10**9, 10**9 + 1) == []


@pytest.mark.parametrize("path", [one for one in PAGES if "trades" not in one])
def test_a_page_has_at_most_100_entries(run: Run, path: str) -> None:
    assert run.page(path, 0, 100)
    text = run.call.refused(path, **run.body, start=0, end=101)
    assert text == "Invalid argument: end must be at most 100 above start, got 0 and 101"


def test_a_page_of_trades_may_be_of_any_size(hourly: Run) -> None:
    assert hourly.page(PAGES[1], 0, 1000) == hourly.all(PAGES[1])


@pytest.mark.parametrize("path", [*PAGES, "backtests/read/log"])
@pytest.mark.parametrize("start", [5, 6])
def test_a_page_begins_before_it_ends(run: Run, path: str, start: int) -> None:
    text = run.call.refused(path, **run.body, start=start, end=5, query="")
    assert text == f"Invalid argument: start must be below end, got {start} and 5"


@pytest.mark.parametrize(
    "path",
    [
        *PAGES,
        "backtests/read/log",
        "backtests/chart/read",
        "backtests/tags/update",
        "backtests/export/logs",
        "backtests/export/trades",
        "backtests/export/orders",
    ],
)
def test_an_unknown_backtest_is_refused(run: Run, path: str) -> None:
    fields: dict[str, Any] = {"start": 0, "end": 1, "query": "", "tags": [], "count": 1}
    body = run.body | fields | {"name": "Drawdown"}
    text = run.call.refused(path, **body | {"backtestId": " "})
    assert text == 'Backtest id not found: " "'
    if "export/trades" not in path:
        assert "not found" in run.call.refused(path, **body | {"projectId": 1})


def test_a_run_of_twenty_years_has_thousands_of_orders_and_lines(call: Any) -> None:
    run = Run(call, TWENTY_YEARS)
    orders = int(run.result["statistics"]["Total Orders"])
    assert orders > 10_000
    (last,) = run.page(PAGES[0], orders - 1, orders + 1)
    assert last["id"] == orders
    (trade,) = run.page(PAGES[1], orders // 2 - 1, orders // 2)
    assert trade["orders"][1] == last
    assert len(run.page(PAGES[2], orders // 2 - 10, orders // 2 + 10)) == 10
    lines, total = run.logs(50_000, 50_200)
    assert (len(lines), total) == (200, 2 + 13 * run.result["tradeableDates"])
    assert all(line.endswith(" seen") for line in lines)
    assert run.logs(0, 1, query="2019-12-2")[1] > 13
    assert len(json.dumps(run.result["rollingWindow"])) < 50_000
    assert len(run.chart("Benchmark", 100)["series"]["Benchmark"]["values"]) == 100


def test_the_log_has_the_lines_that_the_code_writes(hourly: Run) -> None:
    lines, total = hourly.logs(0, 200)
    assert total == 3 + 2 * 7 * hourly.result["tradeableDates"] + 1
    assert "Launching analysis for " + hourly.body["backtestId"] in lines[0]
    assert lines[1] == "2024-01-01 00:00:00 Ready with 3 parameters"
    assert [line[:19] for line in lines[2:6]] == ["2024-01-01 15:00:00"] * 2 + [
        "2024-01-01 16:00:00"
    ] * 2
    price = lines[3].rpartition(" ")[2]
    assert lines[2] == f"2024-01-01 15:00:00 Price {price} of SPY"
    assert float(price) > 0
    lines, _ = hourly.logs(total - 2, total + 10)
    assert lines[0] == "2024-12-31 21:00:00 That was all"
    assert "no strategy was run" in lines[1]
    assert hourly.logs(total, total + 200) == ([], total)


def test_a_query_selects_lines_and_their_numbers(hourly: Run) -> None:
    lines, total = hourly.logs(0, 200, query="pRICE")
    assert total == 7 * hourly.result["tradeableDates"]
    assert all("Price" in line for line in lines)
    assert hourly.logs(3, 5, query="pRICE") == (lines[3:5], total)
    assert hourly.logs(0, 1, query="2024-02-29 15:00:00 Price")[1] == 1
    assert hourly.logs(0, 10, query="no such text") == ([], 0)
    assert hourly.logs(0, 10, query="") == hourly.logs(0, 10)


def test_a_page_of_the_log_has_at_most_200_lines(run: Run) -> None:
    body = run.body | {"query": ""}
    text = run.call.refused("backtests/read/log", **body, start=0, end=201)
    assert text == "Log lines can be read in pages up to 200 lines"
    text = run.call.refused("backtests/read/log", **run.body, start=0, end=200)
    assert text == "Required parameter query is empty"


def test_charts_and_statistics_agree(hourly: Run) -> None:
    result = hourly.result
    shown, now = result["statistics"], result["runtimeStatistics"]
    equity = hourly.values("Strategy Equity", "Equity")
    closes = [candle[-1] for candle in equity]
    assert f"{closes[0]:.2f}" == shown["Start Equity"]
    assert f"{closes[-1]:.2f}" == shown["End Equity"]
    assert [candle[0] for candle in equity[1:]] == closes[:-1]
    assert all(low <= min(a, b) <= max(a, b) <= high for a, high, low, b in equity)
    assert any(high > max(a, b) for a, high, low, b in equity)
    growth = 1.0
    for (value,) in hourly.values("Strategy Equity", "Return"):
        growth *= 1 + value / 100
    assert growth == pytest.approx(closes[-1] / closes[0], rel=1e-3)
    falls = [value for (value,) in hourly.values("Drawdown", "Equity Drawdown")]
    assert min(falls) == pytest.approx(-float(shown["Drawdown"].strip("%")), abs=0.01)
    turnover = hourly.values("Portfolio Turnover", "Portfolio Turnover")
    mean = sum(value for (value,) in turnover) / len(turnover)
    assert 100 * mean == pytest.approx(float(shown["Portfolio Turnover"].strip("%")), abs=0.01)
    assert now["Volume"] == f"${hourly.values('Assets Sales Volume', 'SPY')[-1][0]:,.2f}"
    capacity = hourly.values("Capacity", "Strategy Capacity")[-1][0]
    assert shown["Estimated Strategy Capacity"] == f"${capacity:.0f}"
    assert shown["Lowest Capacity Asset"] == "SPY R735QTJ8XC9X"


def test_exposure_and_margin_are_those_of_the_positions(run: Run) -> None:
    trades = run.all(PAGES[1])
    long = run.chart("Exposure")["series"]["Equity - Long Ratio"]["values"]
    short = run.chart("Exposure")["series"]["Equity - Short Ratio"]["values"]
    used = dict(run.chart("Portfolio Margin")["series"]["SPY"]["values"])
    nulls = sum(value is None for value in used.values())
    assert 0 < nulls <= len(trades)
    for (time, above), (_, below) in zip(long, short, strict=True):
        held = [one for one in trades if unix(one["entryTime"]) <= time < unix(one["exitTime"])]
        directions = [one["direction"] for one in held]
        assert (above > 0, below < 0) == (directions == [0], directions == [1])
        assert (used.get(time) or 0) == pytest.approx(100 * (above - below), abs=0.02)


@pytest.mark.parametrize("name", CHARTS)
def test_every_chart_can_be_thinned_and_cut(run: Run, name: str) -> None:
    whole = run.chart(name)
    assert list(run.result["charts"]) == CHARTS
    assert whole["name"] == name
    for title, series in whole["series"].items():
        times = [point[0] for point in series["values"]]
        assert series["name"] == title
        assert times == sorted(set(times))
        half = times[len(times) // 2]
        cut = run.chart(name, start=half, end=times[-2])["series"][title]["values"]
        assert cut == series["values"][len(times) // 2 : -1]
        thinned = run.chart(name, 10)["series"][title]["values"]
        assert len(thinned) == 10
        assert thinned[-1][0] == times[-1]
        assert run.chart(name, 1)["series"][title]["values"][0][0] == times[-1]
        assert (series["seriesType"] == 2) == ("color" not in series)


def test_thinned_candles_keep_the_highest_and_the_lowest(hourly: Run) -> None:
    whole = hourly.values("Strategy Equity", "Equity")
    body = hourly.chart("Strategy Equity", 7)["series"]["Equity"]["values"]
    thinned = [candle for _, *candle in body]
    assert thinned[0][0] == whole[0][0]
    assert [candle[0] for candle in thinned[1:]] == [candle[3] for candle in thinned[:-1]]
    assert max(candle[1] for candle in thinned) == max(candle[1] for candle in whole)
    assert min(candle[2] for candle in thinned) == min(candle[2] for candle in whole)


def test_a_span_without_points_has_the_name_of_the_chart_only(run: Run) -> None:
    assert run.chart("Benchmark", start=1, end=2) == {"name": "Benchmark"}
    assert run.chart("Benchmark", start=2_000_000_000) == {"name": "Benchmark"}
    time = run.chart("Benchmark")["series"]["Benchmark"]["values"][5][0]
    alone = run.chart("Benchmark", start=time, end=time)["series"]["Benchmark"]["values"]
    assert [point[0] for point in alone] == [time]


def test_a_chart_is_refused_by_name_and_by_span(run: Run) -> None:
    body = run.body | {"count": 100}
    text = run.call.refused("backtests/chart/read", **body, name=" ")
    assert text.startswith('Chart not found: " ", there are Strategy Equity, Capacity')
    text = run.call.refused("backtests/chart/read", **body, name="Drawdown", start=2, end=1)
    assert text == "Invalid argument: start must not be after end, got 2 and 1"
    text = run.call.refused("backtests/chart/read", **body | {"count": 0}, name="Drawdown")
    assert text.startswith("Invalid argument: count ")


def test_code_plots_charts_of_its_own(call: Any) -> None:
    code = """
class A(QCAlgorithm):
    def on_data(self, data):
        self.plot("Averages", "Fast", 1)
        self.plot("Averages", "Slow", 2)
        self.plot_indicator("SMA", self.sma)
        self.plot("Drawdown", "Mine", 3)
        frame.plot("Other", "Curve")
"""
    run = Run(call, code)
    assert list(run.result["charts"]) == [*CHARTS, "Averages", "SMA"]
    assert list(run.chart("Averages")["series"]) == ["Fast", "Slow"]
    assert run.values("SMA", "SMA") == run.values("Benchmark", "Benchmark")
    assert list(run.chart("Drawdown")["series"]) == ["Equity Drawdown"]


def test_charts_load_when_they_are_first_asked_for(started: Run) -> None:
    body = started.body | {"name": "Benchmark", "count": 10}
    clock = started.call.sandbox.clock
    clock.advance(100)
    loading = {"progress": 0, "status": "loading", "success": True, "errors": []}
    assert started.call("backtests/chart/read", **body) == loading
    clock.advance(0.5)
    answer = started.call("backtests/chart/read", **body | {"name": "Drawdown"})
    assert answer == loading | {"progress": 0.5}
    clock.advance(0.5)
    assert started.chart("Benchmark")["series"]


@pytest.mark.parametrize("path", [one for one in PAGES if "trades" not in one])
def test_a_page_is_empty_while_it_loads(started: Run, path: str) -> None:
    clock = started.call.sandbox.clock
    clock.advance(100)
    empty: dict[str, Any] = {listed(path): [], "length": 0, "success": True, "errors": []}
    assert started.call(path, **started.body, start=0, end=10) == empty
    clock.advance(1)
    assert len(started.page(path, 0, 10)) == 10


def test_loading_may_take_a_number_of_looks(
    caller_for: Callable[[Sandbox], Any],
) -> None:
    with Sandbox(pace={"loading": "2 looks", "all": 0}) as sandbox:
        run = Run(caller_for(sandbox))
        body = run.body | {"name": "Benchmark", "count": 10}
        seen = [run.call("backtests/chart/read", **body).get("progress") for _ in range(4)]
        assert seen == [0, 0.5, None, None]


def test_a_backtest_under_way_shows_what_it_did_so_far(started: Run) -> None:
    clock = started.call.sandbox.clock
    for path in PAGES:
        assert started.page(path, 0, 100) == []
    assert started.logs(0, 200) == ([], 0)
    started.call("backtests/chart/read", **started.body, name="Drawdown", count=1)
    lengths: list[list[int]] = []
    for _ in range(4):
        clock.advance(23)
        now = [started.call(path, **started.body, start=0, end=1)["length"] for path in PAGES]
        lengths.append([*now, started.logs(0, 1)[1]])
        orders, trades, insights, same, lines = lengths[-1]
        # The last position may be open still.
        assert insights == same
        assert (orders - 2 * trades, insights - trades) in [(0, 0), (1, 1)]
        assert lines % 2 == 0
        chart = started.chart("Strategy Equity")["series"]["Equity"]["values"]
        assert f"${chart[-1][-1]:,.2f}" == started.result["runtimeStatistics"]["Equity"]
    assert lengths == sorted(lengths)
    before = {path: started.all(path) for path in PAGES}
    clock.advance(100)
    for path, entries in before.items():
        assert len(entries) > 100
        whole = started.all(path)
        assert whole[: len(entries) - 1] == entries[:-1]
        assert len(whole) > len(entries)


def test_a_forecast_of_an_open_position_is_not_final(started: Run) -> None:
    clock = started.call.sandbox.clock
    clock.advance(15)
    started.page(PAGES[2], 0, 1)
    while True:
        clock.advance(1)
        trades = started.call(PAGES[1], **started.body, start=0, end=1)["length"]
        insights = started.all(PAGES[2])
        if len(insights) > trades:
            break
    assert [one["scoreFinal"] for one in insights] == [True] * trades + [False]
    assert (insights[-1]["referenceFinal"], insights[-1]["estimatedValue"]) == (0, "0")
    lines, _ = started.logs(0, 200, query="2024")
    assert insights[-1]["closeTime"] > unix(lines[-1][:19] + "Z")


def test_a_backtest_that_failed_did_nothing(call: Any) -> None:
    run = Run(call, "class A:\n    def initialize(self):\n        raise ValueError()\n")
    assert run.result["status"] == "Runtime Error"
    for path in PAGES:
        assert run.page(path, 0, 100) == []
    assert run.logs(0, 200) == ([], 0)
    assert run.chart("Drawdown") == {"name": "Drawdown"}
    assert run.export("logs").text == ""
    assert run.export("orders").text.count("\n") == 1


def test_tags_are_replaced(run: Run) -> None:
    def shown() -> Any:
        (line,) = run.call("backtests/list", projectId=run.project)["backtests"]
        return line["tags"]

    assert shown() == []
    run.call("backtests/tags/update", **run.body, tags=["baseline", "draft", "baseline"])
    assert shown() == ["baseline", "draft"]
    run.call("backtests/tags/update", **run.body, tags=["draft"])
    assert shown() == ["draft"]
    run.call("backtests/tags/update", **run.body, tags=[])
    assert shown() == []


def test_trades_are_exported_with_the_documented_columns(hourly: Run) -> None:
    response = hourly.export("trades", backtestId=hourly.body["backtestId"])
    assert response.headers["content-type"].startswith("text/csv")
    assert response.text.startswith(
        "Entry Time,Symbols,Exit Time,Direction,Entry Price,Exit Price,Quantity,P&L,Fees,MAE,MFE,"
        "Drawdown,IsWin,Order Ids\n"
    )
    rows, trades = list(csv.DictReader(StringIO(response.text))), hourly.all(PAGES[1])
    for row, trade in zip(rows, trades, strict=True):
        assert (row["Entry Time"], row["Exit Time"]) == (trade["entryTime"], trade["exitTime"])
        assert row["Direction"] == ("Sell" if trade["direction"] else "Buy")
        assert float(row["P&L"]) == trade["profitLoss"]
        assert float(row["Drawdown"]) == trade["endTradeDrawdown"]
        assert row["IsWin"] == str(int(trade["isWin"]))
        assert row["Order Ids"] == "\t{},{}".format(*trade["orderIds"])
    assert '"SPY"' in response.text.splitlines()[1]


@pytest.mark.parametrize("given", [["backtestId"], ["backtestId", "projectId"]])
def test_orders_are_exported_with_or_without_their_project(hourly: Run, given: list[str]) -> None:
    response = hourly.export("orders", **{name: hourly.body[name] for name in given})
    assert response.headers["content-type"].startswith("text/csv")
    rows, orders = list(csv.DictReader(StringIO(response.text))), hourly.all(PAGES[0])
    for row, order in zip(rows, orders, strict=True):
        assert (row["Time"], row["Symbol"]) == (order["time"], "SPY")
        assert float(row["Price"]) == order["price"]
        assert int(row["Quantity"]) == order["quantity"]
        assert float(row["Value"]) == order["value"]


def test_the_log_is_exported_under_the_name_of_the_backtest(call: Any) -> None:
    run = Run(call, HOURLY)
    # No client of good manners sends a lone surrogate.
    name = json.dumps(run.body | {"name": 'Größe "1"\r\nX: y\ud800'}).encode()
    assert call.request("POST", "backtests/update", content=name).json()["success"] is True
    response = run.export("logs")
    assert response.headers["content-type"].startswith("text/plain")
    assert response.headers["content-disposition"] == (
        "attachment; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%221%22%0D%0AX-%20y%3F.txt"
    )
    lines = response.text.splitlines()
    assert lines[:200] == run.logs(0, 200)[0]
    assert len(lines) == run.logs(0, 1)[1]


def test_texts_that_cannot_be_sent_are_mended(call: Any) -> None:
    run = Run(call, 'class A:\n    def on_data(self, d):\n        self.log("a\\ud800\\nb")\n')
    assert run.logs(1, 2)[0] == ["2024-01-01 21:00:00 a? b"]
    assert "a? b\n" in run.export("logs").text


def test_a_restart_keeps_tags_and_what_has_loaded(
    tmp_path: Path, caller_for: Callable[[Sandbox], Any]
) -> None:
    clock = Clock(frozen=datetime(2026, 11, 21, tzinfo=UTC))
    pace = {"loading": 5, "all": 0}
    with Sandbox(clock=clock, pace=pace, state=tmp_path / "state.db") as sandbox:
        run = Run(caller_for(sandbox), HOURLY)
        run.call("backtests/tags/update", **run.body, tags=["kept"])
        assert run.page(PAGES[0], 0, 100) == []
        clock.advance(5)
        orders, trades = run.page(PAGES[0], 0, 100), run.page(PAGES[1], 0, 5)
    clock = Clock(frozen=datetime(2026, 11, 21, tzinfo=UTC))
    with Sandbox(clock=clock, pace=pace, state=tmp_path / "state.db") as sandbox:
        run.call = caller_for(sandbox)
        (line,) = run.call("backtests/list", projectId=run.project)["backtests"]
        assert line["tags"] == ["kept"]
        assert (run.page(PAGES[0], 0, 100), run.page(PAGES[1], 0, 5)) == (orders, trades)
