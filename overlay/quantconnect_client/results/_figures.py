"""Converts statistics to numbers."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, cast

from quantconnect_client._core.context import call_context
from quantconnect_client.results._names import OPTIMIZATION_FIGURES, OPTIMIZATION_PERCENTS
from quantconnect_client.results._sources import unsuitable
from quantconnect_client.results._statistics import Figure, Statistics
from quantconnect_openapi.types import Model

if TYPE_CHECKING:
    from quantconnect_openapi.models.backtest_result import BacktestResult
    from quantconnect_openapi.models.optimization_backtest import OptimizationBacktest
    from quantconnect_openapi.models.optimization_statistics import OptimizationStatistics
    from quantconnect_openapi.models.runtime_statistics import RuntimeStatistics
    from quantconnect_openapi.models.statistics_result import StatisticsResult

# Currency signs, with the letters that distinguish dollars, and the other symbols of LEAN.
_CURRENCY = re.compile(r"([+-]?)(?:[A-Z]{0,3}[$£¥\u0e3f\ufdfc\u20a0-\u20cf]|Fr|Ft|Kč|kr|zł)\s?")
_NUMBER = re.compile(
    r"([+-]?(?=\.?[0-9])(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,2})?)"
    r"\s?(%?)"
)

# The models that have or are statistics by name, or by number.
_STATISTICS = {
    "statistics": (
        "BacktestResult",
        "StatisticsResult",
        "RuntimeStatistics",
        "ServerStatistics",
        "OptimizationJobStatistics",
    ),
    "points": ("OptimizationBacktest", "OptimizationStatistics"),
}


def statistics(
    source: "BacktestResult | StatisticsResult | RuntimeStatistics | Mapping[str, object]",
) -> Statistics:
    """Convert the statistics of a backtest to numbers, by attribute and by QuantConnect's names.

    Percentages become fractions (`12.5%` is 0.125), and amounts lose their currency. An empty text
    becomes None. Other texts, such as the lowest capacity asset, stay as they are.

    Args:
        source: a backtest, which has no statistics until it ends; or a mapping of statistics, such
            as `backtest.runtime_statistics`.

    Raises:
        InvalidRequestError: `source` contains no statistics by name.

    Examples:
        >>> statistics({"Net Profit": "12.345%", "End Equity": "$112,345.00"})
        {'Net Profit': 0.12345, 'End Equity': 112345.0}
    """
    with call_context("results.statistics"):
        return Statistics({name: figure(text) for name, text in named_texts(source).items()})


def optimization_statistics(
    source: "OptimizationBacktest | OptimizationStatistics | Sequence[float | None]",
) -> Statistics:
    """Return the statistics of a backtest of an optimization, keyed by name instead of number.

    Names and units are those of `statistics`, with fractions instead of percentages. Statistics
    that the algorithm added keep their names and values.

    Args:
        source: a backtest of an optimization, or its statistics in either of their two forms.

    Raises:
        InvalidRequestError: `source` contains no statistics.

    Examples:
        >>> optimization_statistics([0.021, 0.12])
        {'Alpha': 0.021, 'Annual Standard Deviation': 0.12}
    """
    names = {str(number): name for number, name in enumerate(OPTIMIZATION_FIGURES)}
    with call_context("results.optimization_statistics"):
        texts = named_texts(source, "points")
    keys = [*filter(texts.__contains__, names), *(key for key in texts if key not in names)]
    return Statistics({names.get(key, key): _in_units(names.get(key), texts[key]) for key in keys})


def named_texts(
    source: object, wanted: Literal["statistics", "points"] = "statistics"
) -> dict[str, object]:
    """Return the statistics of a backtest, or the given ones, unconverted."""
    if isinstance(source, Model) and type(source).__name__ not in _STATISTICS[wanted]:
        raise unsuitable(source, wanted, "source")
    found: Any = getattr(source, "statistics", source)
    if isinstance(found, Mapping) and not isinstance(found, Model):
        return dict(cast(Mapping[str, object], found))
    if isinstance(found, Model):
        return found.to_dict()
    # PHP writes an empty object as an empty list.
    if found is None or found == []:
        return {}
    if wanted == "points" and isinstance(found, list | tuple):
        values = cast(Sequence[object], found)
        return {str(number): value for number, value in enumerate(values)}
    raise unsuitable(source, wanted, "source")


def figure(value: object) -> Figure:
    """Convert a value to a number if possible; see `statistics`."""
    if isinstance(value, int | float):
        return float(value)
    text = "" if value is None else str(value).strip()
    return _number(text) if text else None


def _number(text: str) -> float | str:
    found = _NUMBER.fullmatch(_CURRENCY.sub(r"\1", text, count=1))
    return _scaled(found[1].replace(",", ""), percent=bool(found[2])) if found else text


def _scaled(number: str, *, percent: bool) -> float:
    # Dividing the float would turn 12.3 % into 0.12300000000000001.
    return float(Decimal(number).scaleb(-2 if percent else 0))


def _in_units(name: str | None, value: object) -> Figure:
    found = figure(value)
    if isinstance(found, float) and name in OPTIMIZATION_PERCENTS:
        return _scaled(repr(found), percent=True)
    return found
