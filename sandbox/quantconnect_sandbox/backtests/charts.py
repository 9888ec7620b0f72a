"""Draws the charts of a run as the API does: series of points, reduced to a given number."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TypeAlias

from quantconnect_sandbox.backtests.performance import capacities, ratio, turnovers
from quantconnect_sandbox.backtests.plan import Plan
from quantconnect_sandbox.backtests.simulation import TICKER, Run
from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.json_types import Json

LINE, CANDLE, BAR, TREEMAP = 0, 2, 3, 7
# A time and a value, or a time and the four values of a candle.
Point: TypeAlias = list[float | None]


@dataclass(frozen=True)
class Span:
    """The requested span of time, in Unix seconds, and the number of points of each series."""

    count: int
    start: int = 0
    end: int | None = None

    def cut(self, points: list[Point]) -> list[Point]:
        """Return the points in the span, reduced to the requested number."""
        return thin([point for point in points if self._has(point[0] or 0)], self.count)

    def _has(self, time: float) -> bool:
        return self.start <= time and (self.end is None or time <= self.end)


@dataclass(frozen=True)
class Series:
    """The style of a series, and for each day None, its value, or the four of a candle."""

    kind: int
    unit: str
    values: list[Point | None]
    index: int = 0
    texts: Mapping[str, str] | None = None


def read_span(request: Json) -> Span:
    """Read the requested span. Reject one that ends before it starts."""
    span = Span(request["count"], request.get("start", 0), request.get("end"))
    if span.end is not None and span.start > span.end:
        raise ApiError(
            f"Invalid argument: start must not be after end, got {span.start} and {span.end}"
        )
    return span


def chart_names(plan: Plan) -> list[str]:
    """Return the names of the charts that every run has, and of those that its code plots."""
    return list(dict.fromkeys([*_CHARTS, *(chart for chart, _ in plan.plots)]))


def check_chart_name(plan: Plan, name: str) -> None:
    """Reject the name of a chart that the run does not have."""
    names = chart_names(plan)
    if name not in names:
        raise ApiError(f'Chart not found: "{name}", there are {", ".join(names)}')


def draw_chart(run: Run, plan: Plan, name: str, span: Span) -> Json:
    """Return the chart of that name; without points in the span, only the name."""
    plotted = {series: _line(run.prices) for chart, series in plan.plots if chart == name}
    drawn = _CHARTS[name](run) if name in _CHARTS else plotted
    return write_chart(name, drawn, closing_times(run), span)


def write_chart(name: str, drawn: Mapping[str, Series], times: list[int], span: Span) -> Json:
    """Return the chart with the series drawn for these times. See `draw_chart`."""
    series = {title: _write_series(title, one, times, span) for title, one in drawn.items()}
    if not any(one["values"] for one in series.values()):
        return {"name": name}
    return {"name": name, "chartType": 0, "series": series}


def closing_times(run: Run) -> list[int]:
    """Return when each day ends, in Unix seconds."""
    per_day = len(run.closes)
    closes = range(per_day - 1, len(run.bar_prices), per_day)
    return [int(run.time(bar).timestamp()) for bar in closes]


def thin(points: list[Point], count: int) -> list[Point]:
    """Reduce points to `count`: the last of each equal share, or its candles merged into one."""
    if len(points) <= count:
        return points
    edges = [len(points) * n // count for n in range(count + 1)]
    return [_merge(points[first:last]) for first, last in pairwise(edges)]


def _merge(points: list[Point]) -> Point:
    if len(points[-1]) == 2:
        return points[-1]
    _, opens, highs, lows, closes = zip(*points, strict=True)
    high = max(one for one in highs if one is not None)
    low = min(one for one in lows if one is not None)
    return [points[-1][0], opens[0], high, low, closes[-1]]


def _write_series(name: str, series: Series, times: list[int], span: Span) -> Json:
    days = zip(times, series.values, strict=True)
    points: list[Point] = [[time, *value] for time, value in days if value is not None]
    result: Json = {
        "name": name,
        "unit": series.unit,
        "index": series.index,
        "seriesType": series.kind,
        **(series.texts or {}),
        "values": span.cut(points),
    }
    if series.kind == CANDLE:
        return result
    return result | {"color": "", "scatterMarkerSymbol": "none"}


def _line(values: list[float], unit: str = "$") -> Series:
    return Series(LINE, unit, [[value] for value in values])


def _equity(run: Run) -> dict[str, Series]:
    before = [run.equity[0], *run.equity]
    returns = [100 * (after / one - 1) for one, after in pairwise(before)]
    return {
        "Equity": Series(CANDLE, "$", _candles(run)),
        "Return": Series(BAR, "%", [[round(one, 4)] for one in returns], index=1),
    }


def _candles(run: Run) -> list[Point | None]:
    per_day = len(run.closes)
    opens = [run.equity[0], *run.equity]
    candles: list[Point | None] = []
    for day, close in enumerate(run.equity):
        values = [opens[day], *run.bar_equity[day * per_day : (day + 1) * per_day]]
        candles.append([opens[day], max(values), min(values), close])
    return candles


def _drawdown(run: Run) -> dict[str, Series]:
    peaks = accumulate(run.equity, max)
    drawdowns = [100 * (one / peak - 1) for one, peak in zip(run.equity, peaks, strict=True)]
    return {"Equity Drawdown": _line([round(one, 2) for one in drawdowns], "%")}


def _exposures(run: Run) -> list[float]:
    values = (units * price for units, price in zip(run.held, run.prices, strict=True))
    return [ratio(value, equity) for value, equity in zip(values, run.equity, strict=True)]


def _exposure(run: Run) -> dict[str, Series]:
    ratios = [round(one, 4) for one in _exposures(run)]
    return {
        "Equity - Long Ratio": _line([max(0.0, one) for one in ratios], ""),
        "Equity - Short Ratio": _line([min(0.0, one) for one in ratios], ""),
    }


def _margin(run: Run) -> dict[str, Series]:
    margins = [round(100 * abs(one), 4) for one in _exposures(run)]
    # A null ends each period with a position. Between these periods there are no points.
    values: list[Point | None] = [
        [one] if one else [None] if before else None for before, one in pairwise([0.0, *margins])
    ]
    texts = {"indexName": "Margin Used (%)", "tooltip": "{SERIES_NAME}: {VALUE}%"}
    return {TICKER: Series(BAR, "%", values, texts=texts)}


def _sales_volume(run: Run) -> dict[str, Series]:
    totals = accumulate(run.sales)
    values: list[Point | None] = [[round(one, 2)] if one else None for one in totals]
    return {TICKER: Series(TREEMAP, "$", values)}


def _turnover(run: Run) -> dict[str, Series]:
    return {"Portfolio Turnover": _line([round(one, 6) for one in turnovers(run)], "%")}


_CHARTS: Mapping[str, Callable[[Run], dict[str, Series]]] = {
    "Strategy Equity": _equity,
    "Capacity": lambda run: {"Strategy Capacity": _line(capacities(run))},
    "Drawdown": _drawdown,
    "Benchmark": lambda run: {"Benchmark": _line(run.prices)},
    "Exposure": _exposure,
    "Assets Sales Volume": _sales_volume,
    "Portfolio Turnover": _turnover,
    "Portfolio Margin": _margin,
}
