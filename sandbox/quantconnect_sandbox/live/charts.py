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

# Samples for each point of a chart, so that candles have wicks.
SAMPLES = 10


@dataclass(frozen=True)
class Moment:
    """The state at one moment, in dollars. Values and prices are by security id."""

    time: datetime
    equity: float
    values: dict[str, float]
    prices: dict[str, float]
    volume: float


def moments(
    history: TradingHistory, other_cash: float, start: datetime, end: datetime, count: int
) -> list[Moment]:
    """Return the moments to measure for `count` points from `start` through `end`."""
    first = max(start, history.start.began)
    if first > end:
        return []
    step = max(BAR, (end - first) // (SAMPLES * count) // BAR * BAR)
    times = [first + n * step for n in range(-(-(end - first) // step))]
    return [_moment(history, other_cash, one) for one in [*times, end]]


def draw_live_chart(name: str, plotted: Iterable[str], samples: list[Moment], span: Span) -> Json:
    """Return the chart of that name; without moments, only the name.

    `plotted` are the series that the code plots in it. Each of them shows the price.
    """
    if not samples:
        return {"name": name}
    series = _CHARTS[name](samples) if name in _CHARTS else dict.fromkeys(plotted, _prices(samples))
    return write_chart(name, series, [int(one.time.timestamp()) for one in samples], span)


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


def _prices(samples: list[Moment]) -> Series:
    # The traded security comes last. A deployment may have no holdings and no trades.
    return _line([next(reversed(one.prices.values()), 0.0) for one in samples])


def _equity(samples: list[Moment]) -> dict[str, Series]:
    values = [one.equity for one in samples]
    steps = list(pairwise([values[0], *values]))
    candles: list[Point | None] = [
        [before, max(before, after), min(before, after), after] for before, after in steps
    ]
    returns: list[Point | None] = [[round(100 * ratio(b - a, a), 4)] for a, b in steps]
    return {
        "Equity": Series(CANDLE, "$", candles),
        "Return": Series(charts.BAR, "%", returns, index=1),
    }


def _drawdown(samples: list[Moment]) -> dict[str, Series]:
    values = [one.equity for one in samples]
    steps = zip(values, accumulate(values, max), strict=True)
    return {"Equity Drawdown": _line([100 * ratio(one - peak, peak) for one, peak in steps], "%")}


def _exposure(samples: list[Moment]) -> dict[str, Series]:
    long = [sum(max(0.0, value) for value in one.values.values()) for one in samples]
    short = [sum(min(0.0, value) for value in one.values.values()) for one in samples]
    equity = [one.equity for one in samples]
    return {
        "Equity - Long Ratio": _line(map(ratio, long, equity), ""),
        "Equity - Short Ratio": _line(map(ratio, short, equity), ""),
    }


def _sales_volume(samples: list[Moment]) -> dict[str, Series]:
    return {"All": Series(TREEMAP, "$", [[one.volume] for one in samples])}


def _turnover(samples: list[Moment]) -> dict[str, Series]:
    traded = [0.0, *(after.volume - before.volume for before, after in pairwise(samples))]
    shares = [ratio(value, one.equity) for value, one in zip(traded, samples, strict=True)]
    return {"Portfolio Turnover": _line(shares, "%")}


def _margin(samples: list[Moment]) -> dict[str, Series]:
    return {
        symbol.partition(" ")[0]: Series(
            charts.BAR,
            "%",
            [
                [round(100 * ratio(abs(one.values.get(symbol, 0.0)), one.equity), 4)]
                for one in samples
            ],
        )
        for symbol in samples[0].prices
    }


_CHARTS: Mapping[str, Callable[[list[Moment]], dict[str, Series]]] = {
    "Strategy Equity": _equity,
    "Capacity": lambda samples: {"Strategy Capacity": _line([0.0] * len(samples))},
    "Drawdown": _drawdown,
    "Benchmark": lambda samples: {"Benchmark": _prices(samples)},
    "Exposure": _exposure,
    "Assets Sales Volume": _sales_volume,
    "Portfolio Turnover": _turnover,
    "Portfolio Margin": _margin,
}
