from collections.abc import Callable
from typing import Any

import pytest

from quantconnect_sandbox import Sandbox
from tests.sandbox.runs import CHARTS, PAGES, Run, listed, unix


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
def test_every_chart_can_be_downsampled_and_limited_to_a_range(run: Run, name: str) -> None:
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


def test_downsampled_candles_keep_the_highest_and_the_lowest(hourly: Run) -> None:
    whole = hourly.values("Strategy Equity", "Equity")
    body = hourly.chart("Strategy Equity", 7)["series"]["Equity"]["values"]
    thinned = [candle for _, *candle in body]
    assert thinned[0][0] == whole[0][0]
    assert [candle[0] for candle in thinned[1:]] == [candle[3] for candle in thinned[:-1]]
    assert max(candle[1] for candle in thinned) == max(candle[1] for candle in whole)
    assert min(candle[2] for candle in thinned) == min(candle[2] for candle in whole)


def test_a_range_without_points_returns_the_chart_name_only(run: Run) -> None:
    assert run.chart("Benchmark", start=1, end=2) == {"name": "Benchmark"}
    assert run.chart("Benchmark", start=2_000_000_000) == {"name": "Benchmark"}
    time = run.chart("Benchmark")["series"]["Benchmark"]["values"][5][0]
    alone = run.chart("Benchmark", start=time, end=time)["series"]["Benchmark"]["values"]
    assert [point[0] for point in alone] == [time]


def test_an_unknown_chart_or_invalid_range_is_rejected(run: Run) -> None:
    body = run.body | {"count": 100}
    text = run.call.rejected("backtests/chart/read", **body, name=" ")
    assert text.startswith('Chart not found: " ", there are Strategy Equity, Capacity')
    text = run.call.rejected("backtests/chart/read", **body, name="Drawdown", start=2, end=1)
    assert text == "Invalid argument: start must not be after end, got 2 and 1"
    text = run.call.rejected("backtests/chart/read", **body | {"count": 0}, name="Drawdown")
    assert text.startswith("Invalid argument: count ")


def test_charts_plotted_by_the_code_are_available(call: Any) -> None:
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


def test_charts_load_on_the_first_request(started: Run) -> None:
    body = started.body | {"name": "Benchmark", "count": 10}
    clock = started.call.sandbox.clock
    clock.advance(100)
    loading = {"progress": 0, "status": "loading", "success": True, "errors": []}
    assert started.call("backtests/chart/read", **body) == loading
    clock.advance(0.5)
    response = started.call("backtests/chart/read", **body | {"name": "Drawdown"})
    assert response == loading | {"progress": 0.5}
    clock.advance(0.5)
    assert started.chart("Benchmark")["series"]


@pytest.mark.parametrize("path", [one for one in PAGES if "trades" not in one])
def test_a_page_is_empty_while_loading(started: Run, path: str) -> None:
    clock = started.call.sandbox.clock
    clock.advance(100)
    empty: dict[str, Any] = {listed(path): [], "length": 0, "success": True, "errors": []}
    assert started.call(path, **started.body, start=0, end=10) == empty
    clock.advance(1)
    assert len(started.page(path, 0, 10)) == 10


def test_loading_may_take_a_number_of_polls(
    caller_for: Callable[[Sandbox], Any],
) -> None:
    with Sandbox(pace={"loading": "2 polls", "all": 0}) as sandbox:
        run = Run(caller_for(sandbox))
        body = run.body | {"name": "Benchmark", "count": 10}
        seen = [run.call("backtests/chart/read", **body).get("progress") for _ in range(4)]
        assert seen == [0, 0.5, None, None]


def test_a_running_backtest_returns_its_partial_results(started: Run) -> None:
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


def test_an_insight_of_an_open_position_is_not_final(started: Run) -> None:
    clock = started.call.sandbox.clock
    clock.advance(15)
    started.page(PAGES[2], 0, 1)
    trades, insights = 0, list[dict[str, Any]]()
    for _ in range(60):
        clock.advance(1)
        trades = started.call(PAGES[1], **started.body, start=0, end=1)["length"]
        insights = started.all(PAGES[2])
        if len(insights) > trades:
            break
    assert [one["scoreFinal"] for one in insights] == [True] * trades + [False]
    assert (insights[-1]["referenceFinal"], insights[-1]["estimatedValue"]) == (0, "0")
    lines, _ = started.logs(0, 200, query="2024")
    assert insights[-1]["closeTime"] > unix(lines[-1][:19] + "Z")


def test_a_failed_backtest_has_no_results(call: Any) -> None:
    run = Run(call, "class A:\n    def initialize(self):\n        raise ValueError()\n")
    assert run.result["status"] == "Runtime Error"
    for path in PAGES:
        assert run.page(path, 0, 100) == []
    assert run.logs(0, 200) == ([], 0)
    assert run.chart("Drawdown") == {"name": "Drawdown"}
    assert run.export("logs").text == ""
    assert run.export("orders").text.count("\n") == 1
