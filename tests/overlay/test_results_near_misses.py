"""A function of `results` works, or names the call that returns what it needs."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest

from quantconnect_client import AsyncQuantConnect, QuantConnect, models, results
from quantconnect_client.errors import InvalidRequestError
from quantconnect_client.results import _sources
from quantconnect_openapi.types import Model
from tests.cases import for_each

FUNCTIONS: Mapping[str, Callable[[Any], object]] = {
    "chart_frame": results.chart_frame,
    "equity_curve": results.equity_curve,
    "frame": results.frame,
    "insights_frame": results.insights_frame,
    "optimization_statistics": results.optimization_statistics,
    "orders_frame": results.orders_frame,
    "plot": results.plot,
    "statistics": results.statistics,
    "Summary": results.Summary,
    "trades_frame": results.trades_frame,
}


def made(kind: type[Model], **fields: object) -> Any:
    """A model with these fields, and a value for each that is always there."""
    needed = kind._REQUIRED | {name for name in (kind._UNLESS,) if name}
    return kind.from_dict(dict.fromkeys(needed, "7") | fields)


CHARTS = {"Benchmark": {"name": "Benchmark"}}
BACKTEST = made(models.BacktestResult, projectId=31, backtestId="b1", charts=CHARTS)
SUMMARY = made(models.BacktestSummaryResult, backtestId="b1")
LIVE = made(models.LiveAlgorithmResults, runtimeStatistics={"Fees": "1"})
POINTS = [[1708439400, 10.0], [1708525800, 8.0]]
CHART = {"name": "Strategy Equity", "chartType": 0, "series": {"Equity": {"values": POINTS}}}
TRADE = made(models.ClosedTrade)
ORDER = made(models.Order)


def every_response() -> Iterator[Model]:
    for name in models.__all__:
        kind = getattr(models, name)
        is_response = isinstance(kind, type) and issubclass(kind, Model) and kind._ABSENT is None
        if is_response and not kind._REQUIRED & kind._DECODERS.keys():
            yield made(kind)


def of_a_wrong_kind() -> Iterator[object]:
    yield from every_response()
    yield from (1, 1.5, "an id", None, object(), {"a": 1}, [1], ["x"], [{"id": 1}], [None, 7])
    yield from ([model] for model in every_response())


async def later() -> None: ...


def rejection(name: str, source: object) -> str:
    try:
        FUNCTIONS[name](source)
    except InvalidRequestError as error:
        return str(error)
    return ""


@for_each(FUNCTIONS, str)
def test_every_function_works_or_names_the_call(name: str) -> None:
    messages = {message for one in of_a_wrong_kind() if (message := rejection(name, one))}

    assert len(messages) > 50
    for message in messages:
        right = r"true or false; it is '7'|.+\. (Pass|Await) .+\."
        assert re.fullmatch(rf"results\.{name}: \S+ must be ({right})", message)
        assert "an id" not in message


@pytest.mark.parametrize(
    ("name", "source", "message"),
    [
        ("plot", BACKTEST, "source must be a chart with its points; it is a BacktestResult. Pass "
         "qc.backtests.chart(31, 'b1', 'Strategy Equity')."),
        ("equity_curve", BACKTEST, "Pass qc.backtests.chart(31, 'b1', 'Strategy Equity')."),
        ("chart_frame", BACKTEST, "chart must be a chart with its points; it is a BacktestResult."),
        ("plot", SUMMARY, "Pass qc.backtests.chart(project_id, 'b1', 'Strategy Equity')."),
        ("plot", 31, "it is an int. Pass qc.backtests.chart(project_id, backtest_id, "),
        ("plot", "b1", "it is a str. Pass qc.backtests.chart(project_id, backtest_id, "),
        ("plot", LIVE, "Pass qc.live.chart(project_id, 'Strategy Equity', start=start, end=end)."),
        ("plot", BACKTEST.charts, "it is a ChartSummaryMap. Pass qc.backtests.chart("),
        ("plot", models.ChartSummary(name="Benchmark"), "it is a ChartSummary. Pass "
         "qc.backtests.chart(project_id, backtest_id, 'Benchmark')."),
        ("chart_frame", made(models.Series), "Pass the chart that contains it, or its values to "),
        ("chart_frame", results.equity_curve(POINTS), "it is a DataFrame."),
        ("equity_curve", results.equity_curve(POINTS), "it is a DataFrame."),
        ("plot", [made(models.Chart)], "source[0] must be a chart with its points; it is a Chart."),
        ("plot", made(models.ReadChartResponse),
         "which waits for the chart."),
        ("plot", made(models.OptimizationBacktest), "Pass its equity to equity_curve or plot."),
        ("orders_frame", BACKTEST, "Pass qc.backtests.orders(31, 'b1')."),
        ("orders_frame", LIVE, "Pass qc.live.orders(project_id)."),
        ("orders_frame", 31, "orders must be orders; it is an int. Pass qc.backtests.orders("),
        ("orders_frame", [TRADE], "orders[0] must be orders; it is a ClosedTrade. Pass them to "
         "results.trades_frame."),
        ("orders_frame", ORDER, "it is an Order. Pass a list of them."),
        ("trades_frame", [ORDER], "Pass them to results.orders_frame."),
        ("trades_frame", made(models.AlgorithmPerformance), "Pass its closed_trades."),
        ("trades_frame", [{"id": "1"}], "trades[0] must be closed trades; it is a dict."),
        ("insights_frame", BACKTEST, "Pass qc.backtests.insights(31, 'b1')."),
        ("insights_frame", None, "it is None. Pass qc.backtests.insights("),
        ("statistics", 31, "Pass qc.backtests.read(project_id, backtest_id)."),
        ("statistics", SUMMARY, "Pass qc.backtests.read(project_id, 'b1')."),
        ("statistics", LIVE, "Pass its runtime_statistics."),
        ("statistics", made(models.OptimizationBacktest, statistics=[1.0]),
         "Pass it to results.optimization_statistics."),
        ("statistics", made(models.PortfolioStatistics), "Pass qc.backtests.read("),
        ("optimization_statistics", BACKTEST, "Pass it to results.statistics."),
        ("optimization_statistics", made(models.Optimization, optimizationId="o1"),
         "Pass one of qc.optimizations.read('o1').backtests.values()."),
        ("Summary", SUMMARY, "backtest must be a backtest or statistics by name; it is a "
         "BacktestSummaryResult. Pass qc.backtests.read(project_id, 'b1')."),
        ("Summary", 31, "Pass qc.backtests.read(project_id, backtest_id)."),
        ("frame", ORDER, "items must be a list of models; it is an Order. Pass [item]."),
        ("frame", [{"id": 1}], "items[0] must be a model; it is a dict."),
        ("frame", BACKTEST.charts, "it is a ChartSummaryMap. Pass items.values()."),
    ],
)  # fmt: skip
def test_an_error_names_the_call_to_make(name: str, source: object, message: str) -> None:
    with pytest.raises(InvalidRequestError) as raised:
        FUNCTIONS[name](source)

    assert message in str(raised.value)


@for_each(FUNCTIONS, str)
def test_what_must_be_awaited_is_named(name: str) -> None:
    coroutine = later()
    with pytest.raises(InvalidRequestError, match=r"Await it first\."):
        FUNCTIONS[name](coroutine)
    coroutine.close()


@pytest.mark.parametrize("name", ["orders_frame", "trades_frame", "insights_frame", "frame"])
def test_pages_of_the_asynchronous_client_are_named(name: str) -> None:
    pages = AsyncQuantConnect(1, "token").backtests.orders(1, "b")

    with pytest.raises(InvalidRequestError, match=r"Pass await .*\.all\(\)\."):
        FUNCTIONS[name](pages)


def test_every_model_with_a_hint_exists_and_every_function_is_tested() -> None:
    public = {name for name in results.__all__ if name not in ("Figure", "Statistics", "Table")}

    assert set(FUNCTIONS) == public
    assert set(_sources._CALLS) <= set(models.__all__)
    assert set(_sources._FRAMES) <= set(_sources._CALLS)


def test_every_call_in_a_hint_exists() -> None:
    texts = [text for calls in _sources._CALLS.values() for text in calls.values()]
    qc = QuantConnect(1, "token")
    for text in [*texts, *_sources._OF_BACKTEST.values()]:
        for group, method in re.findall(r"qc\.(\w+)\.(\w+)\(", text):
            assert callable(getattr(getattr(qc, group), method))


@pytest.mark.parametrize(
    "data",
    [
        CHART,
        {"Name": "Strategy Equity", "Series": {"Equity": {"Values": POINTS}}},
    ],
)
def test_charts_of_a_backtest_that_have_their_points_are_charts(data: dict[str, Any]) -> None:
    backtest = made(models.BacktestResult, charts={"Strategy Equity": data})
    assert isinstance(backtest.charts, models.ChartSummaryMap)
    chart = backtest.charts["Strategy Equity"]
    expected = models.Chart.from_dict(CHART)

    assert results.chart_frame(chart).equals(results.chart_frame(expected))
    assert results.equity_curve(chart).equals(results.equity_curve(expected))
    assert len(results.plot(chart).axes) == 2


@pytest.mark.parametrize("series", [[], {}, {"Equity": {"name": "Equity"}}, ["Equity"]])
def test_charts_of_a_backtest_without_points_must_be_read(series: Any) -> None:
    chart = models.ChartSummary.from_dict({"name": "Strategy Equity", "series": series})

    with pytest.raises(InvalidRequestError, match=r"chart\(project_id, backtest_id, 'Strategy Eq"):
        results.plot(chart)


def test_a_response_with_a_chart_is_a_chart() -> None:
    response = models.ReadChartResponse.from_dict({"chart": CHART, "success": True})

    assert results.chart_frame(response.chart).equals(results.chart_frame(response))  # type: ignore[call-overload]


def test_a_summary_is_compared_with_one_backtest_or_several() -> None:
    backtest = made(models.BacktestResult, statistics={"Beta": "1"})
    summary = results.Summary(backtest)

    for others in (backtest, summary, [backtest], [summary]):
        assert summary.compare(others).rows == [["Beta", "1", "1"]]
