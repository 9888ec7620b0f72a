"""Converts the points of charts to columns over time."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from itertools import accumulate
from typing import TYPE_CHECKING, Any, TypeAlias, cast, overload

from quantconnect_client._core.context import call_context
from quantconnect_client._core.frames import Column, Kind, Library, Pandas, Polars, frame
from quantconnect_client.errors import InvalidRequestError
from quantconnect_client.results._sources import chart_of, points_of
from quantconnect_openapi.models.chart import Chart
from quantconnect_openapi.models.chart_point import ChartPoint
from quantconnect_openapi.models.chart_summary import ChartSummary
from quantconnect_openapi.models.series_map import SeriesMap
from quantconnect_openapi.types import Model, parse_timestamp

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

    from quantconnect_openapi.models.series import Series

AnyChart: TypeAlias = Chart | ChartSummary
"""A chart; of those of a backtest's `charts`, only one that has its points."""
Point: TypeAlias = ChartPoint | Sequence[float | None]
"""A point in the form of the API: a list that starts with the time, or an object."""

CANDLE = 2
PRICES = (".open", ".high", ".low", ".close")


@overload
def chart_frame(chart: AnyChart, library: Pandas = "pandas") -> "pd.DataFrame": ...
@overload
def chart_frame(chart: AnyChart, library: Polars) -> "pl.DataFrame": ...
def chart_frame(chart: AnyChart, library: Library = "pandas") -> Any:
    """Convert a chart to a frame with one row per time and one column per series.

    The frame contains the times of all series; a series without a point at a time has no value
    there. If a series has several points at the same time, the last one is used. Points without a
    time are omitted.

    A candlestick series has four columns, such as `Equity.open`, `Equity.high`, `Equity.low` and
    `Equity.close`. A point with a single value is a close. The texts of a scatter series are in
    `<series>.tooltip`.

    Args:
        chart: a chart, as returned by `qc.backtests.chart` or `qc.live.chart`; or one of a
            backtest's `charts`, if the response contains its points.
        library: `pandas`, with the UTC times as the index `time`; or `polars`, with the times as
            the first column.

    Raises:
        InvalidRequestError: `chart` is anything else, such as a chart without its series.
        MissingExtraError: the library is not installed.

    Examples:
        >>> frame = chart_frame(qc.backtests.chart(project_id, backtest_id))
        >>> list(frame.columns)
        ['Equity.open', 'Equity.high', 'Equity.low', 'Equity.close', 'Return']
    """
    with call_context("results.chart_frame"):
        return frame(chart_columns(chart_of(chart, "chart")), library, index="time")


@overload
def equity_curve(
    source: AnyChart | Iterable[Point], library: Pandas = "pandas", *, series: str = "Equity"
) -> "pd.DataFrame": ...
@overload
def equity_curve(
    source: AnyChart | Iterable[Point], library: Polars, *, series: str = "Equity"
) -> "pl.DataFrame": ...
def equity_curve(
    source: AnyChart | Iterable[Point], library: Library = "pandas", *, series: str = "Equity"
) -> Any:
    """Return the equity and its drawdown over time.

    The frame has the columns `equity` (the close of candles) and `drawdown`, a fraction: 0 at a
    peak, -0.1 if the equity is 10 % below it. QuantConnect samples a chart down to the `count` of
    the request. To include the deepest drawdown, request at least one point per day.

    Args:
        source: the chart `Strategy Equity`, or the `equity` of an optimization's backtest.
        library: `pandas`, with the UTC times as the index `time`; or `polars`, with the times as
            the first column.
        series: name of the series in the chart.

    Raises:
        InvalidRequestError: `source` is no chart, or the chart has no such series.
        MissingExtraError: the library is not installed.

    Examples:
        >>> curve = equity_curve(qc.backtests.chart(project_id, backtest_id, count=5000))
        >>> print(f"The deepest fall: {-curve['drawdown'].min():.1%}")
        The deepest fall: ...%
    """
    with call_context("results.equity_curve"):
        points = curve(source, series)
        equity = list(points.values())
        columns = {
            "time": Column(Kind.TIME, list(points)),
            "equity": Column(Kind.NUMBER, equity),
            "drawdown": Column(Kind.NUMBER, drawdowns(equity)),
        }
        return frame(columns, library, index="time")


def chart_columns(chart: Chart) -> dict[str, Column]:
    """Return the columns of a chart by name, starting with `time`."""
    cells: dict[str, tuple[Kind, Mapping[datetime, object]]] = {}
    for name, series in _series(chart).items():
        for suffix, column in _series_cells(series).items():
            cells[_free(name + suffix, {"time", *cells})] = column
    times = sorted({time for _, values in cells.values() for time in values})
    return {
        "time": Column(Kind.TIME, times),
        **{
            name: Column(kind, [values.get(time) for time in times])
            for name, (kind, values) in cells.items()
        },
    }


def curve(source: object, series: str) -> dict[datetime, float]:
    """Return the last value of each point of a series by time, without gaps."""
    if isinstance(source, Model):
        points: Iterable[Point] = _chosen(chart_of(source, "source"), series)
    else:
        points = points_of(source, "source")
    values = {time: numbers[-1] for time, (numbers, _) in sorted(_by_time(points).items())}
    return {time: value for time, value in values.items() if value is not None}


def drawdowns(equity: Sequence[float]) -> list[float]:
    """Return the drawdown of each value from the running maximum, as a fraction, 0 or below."""
    peaks = accumulate(equity, max)
    return [
        value / peak - 1 if peak > 0 else 0.0 for value, peak in zip(equity, peaks, strict=True)
    ]


def _series(chart: Chart) -> Mapping[str, "Series"]:
    found = chart.series
    return found.additional_properties if isinstance(found, SeriesMap) else {}


def _points(values: Sequence[Point]) -> Sequence[Point]:
    return values if isinstance(values, list) else []


def _chosen(chart: Chart, name: str) -> Sequence[Point]:
    found = _series(chart)
    # For a chart without data, the API returns only its name.
    if name in found or not found:
        return _points(found[name].values) if found else []
    raise InvalidRequestError(
        f"series must be one of those of the chart {chart.name!r}, {', '.join(found)}; "
        f"it is {name!r}",
        field="series",
        value=name,
    )


def _series_cells(series: "Series") -> dict[str, tuple[Kind, Mapping[datetime, object]]]:
    """Return the values of a series by time, for each suffix of its column names."""
    points = _by_time(_points(series.values))
    suffixes = _suffixes(series, [values for values, _ in points.values()])
    rows = {time: _fitted(values, len(suffixes)) for time, (values, _) in points.items()}
    cells: dict[str, tuple[Kind, Mapping[datetime, object]]] = {
        suffix: (Kind.NUMBER, {time: row[place] for time, row in rows.items()})
        for place, suffix in enumerate(suffixes)
    }
    texts = {time: text for time, (_, text) in points.items() if text}
    return cells | ({".tooltip": (Kind.TEXT, texts)} if texts else {})


def _suffixes(series: "Series", rows: Iterable[Sequence[object]]) -> Sequence[str]:
    width = max(map(len, rows), default=1)
    if width == len(PRICES) or (width < len(PRICES) and series.series_type == CANDLE):
        return PRICES
    return [""] if width == 1 else [f".{place}" for place in range(1, width + 1)]


def _fitted(values: list[float | None], width: int) -> list[float | None]:
    missing: list[float | None] = [None] * (width - len(values))
    only_a_close = width == len(PRICES) and len(values) == 1
    return [*missing, *values] if only_a_close else [*values, *missing]


def _by_time(points: Iterable[Point]) -> dict[datetime, tuple[list[float | None], str]]:
    """Return the values and the text of the last point at each time."""
    read = map(_read, points)
    return {time: (values, text) for time, values, text in read if time is not None}


def _read(point: Any) -> tuple[datetime | None, list[float | None], str]:
    if isinstance(point, ChartPoint):
        value = point.y if point.has_key("y") else 0
        return _moment(point.x), [_number(value)], point.tooltip or ""
    time, *values = cast(Sequence[float | None], point or [None])
    return _moment(time), [_number(value) for value in values] or [None], ""


def _number(value: float | None) -> float | None:
    return None if value is None else float(value)


def _moment(x: float | str | None) -> datetime | None:
    if x is None or x == "":
        return None
    try:
        seconds = float(x)
    except ValueError:
        return parse_timestamp(str(x))
    return datetime.fromtimestamp(seconds, UTC)


def _free(name: str, taken: set[str]) -> str:
    # A series may be named "time", or like a column of a candlestick series.
    return _free(f"{name}_", taken) if name in taken else name
