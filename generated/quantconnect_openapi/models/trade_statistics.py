from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_time,
    leniently,
)

if TYPE_CHECKING:
    import datetime


@_attrs_define(slots=False, eq=False, repr=False)
class TradeStatistics(Model):
    """Figures of the closed trades. Amounts are in the currency of the traded security; amounts, ratios and durations
    (`d.hh:mm:ss`) are written as text, counts as integers.

    """

    start_date_time: datetime.datetime | None = None
    """Time the first trade was opened, in UTC. Null when there are no trades."""

    end_date_time: datetime.datetime | None = None
    """Time the last trade was closed, in UTC. Null when there are no trades."""

    total_number_of_trades: int = PRESENT
    """Number of closed trades."""

    number_of_winning_trades: int = PRESENT
    """Number of closed trades that made money."""

    number_of_losing_trades: int = PRESENT
    """Number of closed trades that lost money."""

    total_profit_loss: str = PRESENT
    """Profit minus loss of all trades, before fees."""

    total_profit: str = PRESENT
    """Total profit of the winning trades."""

    total_loss: str = PRESENT
    """Total loss of the losing trades, as a negative amount."""

    largest_profit: str = PRESENT
    """Profit of the best trade."""

    largest_loss: str = PRESENT
    """Loss of the worst trade, as a negative amount."""

    average_profit_loss: str = PRESENT
    """Mean profit or loss of a trade."""

    average_profit: str = PRESENT
    """Mean profit of a winning trade."""

    average_loss: str = PRESENT
    """Mean loss of a losing trade, as a negative amount."""

    average_trade_duration: str = PRESENT
    """Mean time that a trade was open."""

    average_winning_trade_duration: str = PRESENT
    """Mean time that a winning trade was open."""

    average_losing_trade_duration: str = PRESENT
    """Mean time that a losing trade was open."""

    median_trade_duration: str = PRESENT
    """Median time that a trade was open."""

    median_winning_trade_duration: str = PRESENT
    """Median time that a winning trade was open."""

    median_losing_trade_duration: str = PRESENT
    """Median time that a losing trade was open."""

    max_consecutive_winning_trades: int = PRESENT
    """Longest streak of winning trades."""

    max_consecutive_losing_trades: int = PRESENT
    """Longest streak of losing trades."""

    profit_loss_ratio: str = PRESENT
    """Mean gain of winning trades divided by mean loss of losing trades."""

    win_loss_ratio: str = PRESENT
    """Number of winning trades divided by number of losing trades."""

    win_rate: str = PRESENT
    """Winning trades as a fraction of all trades."""

    loss_rate: str = PRESENT
    """Losing trades as a fraction of all trades."""

    average_mae: str = PRESENT
    """Mean of the worst open loss of each trade (maximum adverse excursion)."""

    average_mfe: str = PRESENT
    """Mean of the best open profit of each trade (maximum favorable excursion)."""

    largest_mae: str = PRESENT
    """Worst open loss that any trade had (maximum adverse excursion)."""

    largest_mfe: str = PRESENT
    """Best open profit that any trade had (maximum favorable excursion)."""

    maximum_closed_trade_drawdown: str = PRESENT
    """Largest decline in cumulative profit, counting closed trades only."""

    maximum_intra_trade_drawdown: str = PRESENT
    """Largest decline in cumulative profit, including open trades."""

    profit_loss_standard_deviation: str = PRESENT
    """Standard deviation of profit or loss per trade."""

    profit_loss_downside_deviation: str = PRESENT
    """Deviation of the losing trades only."""

    profit_factor: str = PRESENT
    """Total profit divided by total loss."""

    sharpe_ratio: str = PRESENT
    """Mean profit or loss per trade divided by its standard deviation."""

    sortino_ratio: str = PRESENT
    """Mean profit or loss per trade divided by its downside deviation."""

    profit_to_max_drawdown_ratio: str = PRESENT
    """Total profit or loss divided by the largest closed-trade drawdown."""

    maximum_end_trade_drawdown: str = PRESENT
    """Largest amount that a trade gave back between its best point and its close."""

    average_end_trade_drawdown: str = PRESENT
    """Mean amount that a trade gave back between its best point and its close."""

    maximum_drawdown_duration: str = PRESENT
    """Longest time that the cumulative profit stayed below a peak."""

    total_fees: str = PRESENT
    """Sum of the fees of all trades."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "startDateTime": "start_date_time",
        "endDateTime": "end_date_time",
        "totalNumberOfTrades": "total_number_of_trades",
        "numberOfWinningTrades": "number_of_winning_trades",
        "numberOfLosingTrades": "number_of_losing_trades",
        "totalProfitLoss": "total_profit_loss",
        "totalProfit": "total_profit",
        "totalLoss": "total_loss",
        "largestProfit": "largest_profit",
        "largestLoss": "largest_loss",
        "averageProfitLoss": "average_profit_loss",
        "averageProfit": "average_profit",
        "averageLoss": "average_loss",
        "averageTradeDuration": "average_trade_duration",
        "averageWinningTradeDuration": "average_winning_trade_duration",
        "averageLosingTradeDuration": "average_losing_trade_duration",
        "medianTradeDuration": "median_trade_duration",
        "medianWinningTradeDuration": "median_winning_trade_duration",
        "medianLosingTradeDuration": "median_losing_trade_duration",
        "maxConsecutiveWinningTrades": "max_consecutive_winning_trades",
        "maxConsecutiveLosingTrades": "max_consecutive_losing_trades",
        "profitLossRatio": "profit_loss_ratio",
        "winLossRatio": "win_loss_ratio",
        "winRate": "win_rate",
        "lossRate": "loss_rate",
        "averageMAE": "average_mae",
        "averageMFE": "average_mfe",
        "largestMAE": "largest_mae",
        "largestMFE": "largest_mfe",
        "maximumClosedTradeDrawdown": "maximum_closed_trade_drawdown",
        "maximumIntraTradeDrawdown": "maximum_intra_trade_drawdown",
        "profitLossStandardDeviation": "profit_loss_standard_deviation",
        "profitLossDownsideDeviation": "profit_loss_downside_deviation",
        "profitFactor": "profit_factor",
        "sharpeRatio": "sharpe_ratio",
        "sortinoRatio": "sortino_ratio",
        "profitToMaxDrawdownRatio": "profit_to_max_drawdown_ratio",
        "maximumEndTradeDrawdown": "maximum_end_trade_drawdown",
        "averageEndTradeDrawdown": "average_end_trade_drawdown",
        "maximumDrawdownDuration": "maximum_drawdown_duration",
        "totalFees": "total_fees",
    }
    _DECODERS = {
        "startDateTime": leniently(as_time),
        "endDateTime": leniently(as_time),
    }
    _ABSENT = None
