from __future__ import annotations

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class OptimizationStatistics(Model):
    """Statistics of one backtest by number, always as plain numbers without percent or currency signs. Statistics that the
    algorithm adds appear beside them under their own names. A statistic that could not be computed is absent. Note the
    percentages: constraints and targets use fractions.

    """

    field_0: float | None = None
    """Alpha, the annual return that the benchmark does not explain, as a fraction."""

    field_1: float | None = None
    """Annual standard deviation of the returns, as a fraction."""

    field_2: float | None = None
    """Annual variance of the returns, the square of the standard deviation."""

    field_3: float | None = None
    """Average loss, the mean return of trades that lost money, in percent and negative."""

    field_4: float | None = None
    """Average win, the mean return of trades that made money, in percent."""

    field_5: float | None = None
    """Beta, how strongly the returns follow the benchmark; 1 means one to one."""

    field_6: float | None = None
    """Compounding annual return, with gains reinvested, in percent."""

    field_7: float | None = None
    """Drawdown, the largest decline in equity from a peak, in percent."""

    field_8: float | None = None
    """Estimated strategy capacity, the largest equity that could be traded without significant market impact, in
    the account currency."""

    field_9: float | None = None
    """Expectancy, the mean return to expect from a trade."""

    field_10: float | None = None
    """Information ratio, the return above the benchmark divided by the tracking error."""

    field_11: float | None = None
    """Loss rate, the trades that lost money as a percentage of all trades."""

    field_12: float | None = None
    """Net profit, the gain or loss over the whole run after fees, in percent."""

    field_13: float | None = None
    """Probabilistic Sharpe ratio, the probability in percent that the true Sharpe ratio is above the
    benchmark's."""

    field_14: float | None = None
    """Profit-loss ratio, the mean winning trade divided by the mean losing trade."""

    field_15: float | None = None
    """Sharpe ratio, the annual excess return divided by its standard deviation."""

    field_16: float | None = None
    """Total fees paid, in the account currency."""

    field_17: float | None = None
    """Total number of orders that the algorithm placed."""

    field_18: float | None = None
    """Tracking error, how far the returns deviate from those of the benchmark, per year."""

    field_19: float | None = None
    """Treynor ratio, the annual excess return divided by beta."""

    field_20: float | None = None
    """Win rate, the trades that made money as a percentage of all trades. The last statistic in results that are
    lists."""

    field_21: float | None = None
    """Sortino ratio, like the Sharpe ratio but counting only declines as risk."""

    field_22: float | None = None
    """Equity at the start of the run, in the account currency."""

    field_23: float | None = None
    """Equity at the end of the run, in the account currency."""

    field_24: float | None = None
    """Drawdown recovery, the longest time from a peak until the equity returned to it, in days."""

    additional_properties: dict[str, float] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "0": "field_0",
        "1": "field_1",
        "2": "field_2",
        "3": "field_3",
        "4": "field_4",
        "5": "field_5",
        "6": "field_6",
        "7": "field_7",
        "8": "field_8",
        "9": "field_9",
        "10": "field_10",
        "11": "field_11",
        "12": "field_12",
        "13": "field_13",
        "14": "field_14",
        "15": "field_15",
        "16": "field_16",
        "17": "field_17",
        "18": "field_18",
        "19": "field_19",
        "20": "field_20",
        "21": "field_21",
        "22": "field_22",
        "23": "field_23",
        "24": "field_24",
    }
    _ABSENT = None
