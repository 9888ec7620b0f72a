"""Draws the charts of a live deployment from its trading history."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate, pairwise

from quantconnect_sandbox.backtests import charts
from quantconnect_sandbox.backtests.charts import (
    CANDLE,
    LINE,
    TREEMAP,
    Point,
    Series,
    Span,
    write_chart,
)
from quantconnect_sandbox.backtests.performance import ratio
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.live.simulation import BAR, TradingHistory

# How often is measured for each point that is shown, so that candles have wicks.
SAMPLES = 10


@dataclass(frozen=True)
class Moment:
    """What there was at one moment, in dollars; values and prices by the id of the security."""

    time: datetime
    equity: float
    values: dict[str, float]
    prices: dict[str, float]
    volume: float


def moments(
    history: TradingHistory, other_cash: float, start: datetime, end: datetime, count: int
) -> list[Moment]:
    """The moments to measure for so many points between two times, the later one included."""
    first = max(start, history.start.began)
    if first > end:
        return []
    step = max(BAR, (end - first) // (SAMPLES * count) // BAR * BAR)
    times = [first + n * step for n in range(-(-(end - first) // step))]
    return [_moment(history, other_cash, one) for one in [*times, end]]


def draw_live_chart(name: str, plotted: Iterable[str], seen: list[Moment], span: Span) -> Json:
    """The chart of that name; its name alone when there is nothing to show.

    `plotted` are the series that the code has in it, all of which show the price.
    """
    if not seen:
        return {"name": name}
    drawn = _CHARTS[name](seen) if name in _CHARTS else dict.fromkeys(plotted, _prices(seen))
    return write_chart(name, drawn, [int(one.time.timestamp()) for one in seen], span)


def _moment(history: TradingHistory, other_cash: float, time: datetime) -> Moment:
    return Moment(
        time=time,
        equity=round(history.equity(time) + other_cash, 2),
        values=history.values(time),
        prices={one: history.price(one, time) for one in history.prices},
        volume=round(history.book(time).volume, 2),
    )


def _line(values: Iterable[float], unit: str = "$") -> Series:
    return Series(LINE, unit, [[round(one, 4)] for one in values])


def _prices(seen: list[Moment]) -> Series:
    # What is traded comes last; a deployment may hold and trade nothing at all.
    return _line([next(reversed(one.prices.values()), 0.0) for one in seen])


def _equity(seen: list[Moment]) -> dict[str, Series]:
    values = [one.equity for one in seen]
    steps = list(pairwise([values[0], *values]))
    candles: list[Point | None] = [
        [before, max(before, after), min(before, after), after] for before, after in steps
    ]
    returns: list[Point | None] = [[round(100 * ratio(b - a, a), 4)] for a, b in steps]
    return {
        "Equity": Series(CANDLE, "$", candles),
        "Return": Series(charts.BAR, "%", returns, index=1),
    }


def _drawdown(seen: list[Moment]) -> dict[str, Series]:
    values = [one.equity for one in seen]
    steps = zip(values, accumulate(values, max), strict=True)
    return {"Equity Drawdown": _line([100 * ratio(one - peak, peak) for one, peak in steps], "%")}


def _exposure(seen: list[Moment]) -> dict[str, Series]:
    long = [sum(max(0.0, value) for value in one.values.values()) for one in seen]
    short = [sum(min(0.0, value) for value in one.values.values()) for one in seen]
    equity = [one.equity for one in seen]
    return {
        "Equity - Long Ratio": _line(map(ratio, long, equity), ""),
        "Equity - Short Ratio": _line(map(ratio, short, equity), ""),
    }


def _sales_volume(seen: list[Moment]) -> dict[str, Series]:
    return {"All": Series(TREEMAP, "$", [[one.volume] for one in seen])}


def _turnover(seen: list[Moment]) -> dict[str, Series]:
    traded = [0.0, *(after.volume - before.volume for before, after in pairwise(seen))]
    shares = [ratio(value, one.equity) for value, one in zip(traded, seen, strict=True)]
    return {"Portfolio Turnover": _line(shares, "%")}


def _margin(seen: list[Moment]) -> dict[str, Series]:
    return {
        symbol.partition(" ")[0]: Series(
            charts.BAR,
            "%",
            [[round(100 * ratio(abs(one.values.get(symbol, 0.0)), one.equity), 4)] for one in seen],
        )
        for symbol in seen[0].prices
    }


_CHARTS: Mapping[str, Callable[[list[Moment]], dict[str, Series]]] = {
    "Strategy Equity": _equity,
    "Capacity": lambda seen: {"Strategy Capacity": _line([0.0] * len(seen))},
    "Drawdown": _drawdown,
    "Benchmark": lambda seen: {"Benchmark": _prices(seen)},
    "Exposure": _exposure,
    "Assets Sales Volume": _sales_volume,
    "Portfolio Turnover": _turnover,
    "Portfolio Margin": _margin,
}
