"""Checks the arguments of this kit, and names the call that returns the right ones."""

from collections.abc import Collection, Iterable, Mapping
from inspect import isawaitable
from typing import Any, Literal, TypeAlias, cast

from quantconnect_client.errors import InvalidRequestError
from quantconnect_openapi.models.chart import Chart
from quantconnect_openapi.models.chart_point import ChartPoint
from quantconnect_openapi.models.chart_summary import ChartSummary
from quantconnect_openapi.models.series_map import SeriesMap
from quantconnect_openapi.types import Model

Wanted: TypeAlias = Literal["chart", "orders", "trades", "insights", "statistics", "points"]

WORDS: Mapping[Wanted, str] = {
    "chart": "a chart with its points",
    "orders": "orders",
    "trades": "closed trades",
    "insights": "insights",
    "statistics": "a backtest or statistics by name",
    "points": "backtests of an optimization or their statistics",
}
_OF_BACKTEST: Mapping[Wanted, str] = {
    "chart": "qc.backtests.chart({project_id}, {backtest_id}, 'Strategy Equity')",
    "orders": "qc.backtests.orders({project_id}, {backtest_id})",
    "trades": "qc.backtests.trades({project_id}, {backtest_id})",
    "insights": "qc.backtests.insights({project_id}, {backtest_id})",
    "statistics": "qc.backtests.read({project_id}, {backtest_id})",
    "points": "one of qc.optimizations.read({optimization_id}).backtests.values()",
}
_OF_DEPLOYMENT: Mapping[Wanted, str] = {
    **_OF_BACKTEST,
    "chart": "qc.live.chart({project_id}, 'Strategy Equity', start=start, end=end)",
    "orders": "qc.live.orders({project_id})",
    "trades": "qc.live.trades({project_id})",
    "insights": "qc.live.insights({project_id})",
    "statistics": "its runtime_statistics",
}
_A_CHART = "qc.backtests.chart(project_id, backtest_id, {name})"
# By the name of the class, because importing every model would take longer than any of these calls.
_CALLS: Mapping[str, Mapping[Wanted, str]] = {
    "AlgorithmPerformance": {"trades": "its closed_trades"},
    "BacktestInsightsResponse": {"insights": "its insights"},
    "BacktestOrdersResponse": {"orders": "its orders"},
    "BacktestResult": {"points": "it to results.statistics"},
    "BacktestTradesResponse": {"trades": "its trades"},
    "ChartSummary": {"chart": _A_CHART},
    "ChartSummaryMap": {"chart": _A_CHART},
    "ClosedTrade": {"trades": "a list of them"},
    "ClosedTradeWithOrders": {"trades": "a list of them"},
    "Insight": {"insights": "a list of them"},
    "LiveAlgorithm": _OF_DEPLOYMENT,
    "LiveAlgorithmResults": _OF_DEPLOYMENT,
    "LiveAlgorithmSummary": {**_OF_DEPLOYMENT, "statistics": "qc.live.read({project_id})"},
    "LiveInsightsResponse": {"insights": "its insights"},
    "LiveOrdersResponse": {"orders": "its orders"},
    "LiveTradesResponse": {"trades": "its trades"},
    "Optimization": {"statistics": "one of its backtests to results.optimization_statistics"},
    "OptimizationBacktest": {
        "chart": "its equity to equity_curve or plot",
        "statistics": "it to results.optimization_statistics",
    },
    "OptimizationStatistics": {"statistics": "it to results.optimization_statistics"},
    "Order": {"orders": "a list of them"},
    "ReadChartResponse": {
        "chart": "qc.backtests.chart(project_id, backtest_id), which waits for the chart",
    },
    "Series": {"chart": "the chart that contains it, or its values to equity_curve or plot"},
    "StatisticsResult": {"points": "it to results.statistics"},
}
_FRAMES = {
    "ClosedTrade": "trades_frame",
    "ClosedTradeWithOrders": "trades_frame",
    "Insight": "insights_frame",
    "Order": "orders_frame",
}


def chart_of(source: object, field: str) -> Chart:
    """Return the chart that is or is in a source.

    The charts of backtests/read have their points in some responses, and only names in others.

    Raises:
        InvalidRequestError: `source` is anything else.
    """
    found = getattr(source, "chart", source)
    if isinstance(found, ChartSummary):
        whole = Chart.from_dict(found.to_dict())
        found = whole if _has_points(whole) else found
    if isinstance(found, Chart):
        return found
    raise unsuitable(source, "chart", field)


def points_of(source: object, field: str) -> Iterable[Any]:
    """Return the points of a curve.

    Raises:
        InvalidRequestError: `source` contains anything else.
    """
    if not is_list(source) or hasattr(source, "columns"):
        raise unsuitable(source, "chart", field)
    points = list(cast(Iterable[Any], source))
    for place, point in enumerate(points):
        if point is not None and not isinstance(point, ChartPoint) and not is_list(point):
            raise unsuitable(point, "chart", f"{field}[{place}]")
    return points


def models_of(source: object, wanted: Wanted, kinds: Collection[str]) -> list[Any]:
    """Return the models of a list or an iterator of pages.

    Raises:
        InvalidRequestError: `source` is no iterable, or one of its items is of another kind.
    """
    if not is_list(source):
        raise unsuitable(source, wanted, wanted)
    items = list(cast(Iterable[Any], source))
    for place, item in enumerate(items):
        if not isinstance(item, Model) or type(item).__name__ not in kinds:
            raise unsuitable(item, wanted, f"{wanted}[{place}]")
    return items


def unsuitable(source: object, wanted: Wanted, field: str) -> InvalidRequestError:
    """Return the error for a value of another kind, with the call that returns the wanted one."""
    return mistaken(source, field, WORDS[wanted], _advice(source, wanted))


def mistaken(source: object, field: str, right: str, advice: str) -> InvalidRequestError:
    """Return the error for a value of another kind than the right one, and what to do."""
    kind = type(source).__name__
    article = "" if source is None else "an " if kind[0] in "AEIOaeio" else "a "
    if isawaitable(source):
        advice = "Await it first."
    elif hasattr(source, "__aiter__"):
        advice = f"Pass await {field}.all()."
    return InvalidRequestError(
        f"{field} must be {right}; it is {article}{kind.removesuffix('Type')}. {advice}",
        field=field,
        value=source,
    )


def _advice(source: object, wanted: Wanted) -> str:
    kind = type(source).__name__
    if kind in _FRAMES and wanted not in _CALLS[kind]:
        return f"Pass them to results.{_FRAMES[kind]}."
    call = _CALLS.get(kind, {}).get(wanted, _OF_BACKTEST[wanted])
    return f"Pass {call.format_map(_Ids(source))}."


class _Ids(dict[str, str]):
    """The ids of a model, or their names where it has none."""

    def __init__(self, source: object) -> None:
        super().__init__()
        self._source = source if isinstance(source, Model) else None

    def __missing__(self, name: str) -> str:
        value = getattr(self._source, name, None)
        return name if value is None else repr(value)


def is_list(value: object) -> bool:
    """Whether a value is an iterable of items, and not of the asynchronous client."""
    is_other = isinstance(value, str | Mapping | Model) or hasattr(value, "__aiter__")
    return isinstance(value, Iterable) and not is_other


def _has_points(chart: Chart) -> bool:
    series = chart.series
    return isinstance(series, SeriesMap) and any(one.has_key("values") for one in series.values())
