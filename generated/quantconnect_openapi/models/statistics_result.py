from __future__ import annotations

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class StatisticsResult(Model):
    """Summary figures of a finished run, formatted for display: numbers as text, with thousands separators and with $ or %
    where applicable. Other figures may be present too.

    """

    total_orders: str | None = None
    """Number of orders that the algorithm sent."""

    average_win: str | None = None
    """Mean return of the trades that made money, in percent."""

    average_loss: str | None = None
    """Mean return of the trades that lost money, in percent and negative."""

    compounding_annual_return: str | None = None
    """Return per year with gains reinvested, in percent."""

    drawdown: str | None = None
    """Largest decline in equity from a peak, in percent."""

    expectancy: str | None = None
    """Expected mean return per trade, derived from the win rate and the profit-loss ratio."""

    start_equity: str | None = None
    """Equity at the start of the run, in the account currency."""

    end_equity: str | None = None
    """Equity at the end of the run, in the account currency."""

    net_profit: str | None = None
    """Gain or loss over the whole run after fees, in percent."""

    sharpe_ratio: str | None = None
    """Annual excess return divided by its standard deviation."""

    sortino_ratio: str | None = None
    """Like the Sharpe ratio, but counting only declines as risk."""

    probabilistic_sharpe_ratio: str | None = None
    """Probability, in percent, that the true Sharpe ratio is above the benchmark's."""

    loss_rate: str | None = None
    """Trades that lost money, in percent of all trades."""

    win_rate: str | None = None
    """Trades that made money, in percent of all trades."""

    profit_loss_ratio: str | None = None
    """Mean gain of winning trades divided by mean loss of losing trades."""

    alpha: str | None = None
    """Annual return not explained by the benchmark, as a fraction."""

    beta: str | None = None
    """Sensitivity of the returns to the benchmark; 1 means one to one."""

    annual_standard_deviation: str | None = None
    """Standard deviation of the annual return, as a fraction."""

    annual_variance: str | None = None
    """Variance of the annual return."""

    information_ratio: str | None = None
    """Return above the benchmark divided by the tracking error."""

    tracking_error: str | None = None
    """Annual deviation of the returns from those of the benchmark."""

    treynor_ratio: str | None = None
    """Annual excess return divided by beta."""

    total_fees: str | None = None
    """All fees paid, in the account currency."""

    estimated_strategy_capacity: str | None = None
    """Largest equity that the strategy could trade without significant market impact."""

    lowest_capacity_asset: str | None = None
    """Id of the security that limits that capacity."""

    portfolio_turnover: str | None = None
    """Share of the portfolio traded per day, in percent."""

    drawdown_recovery: str | None = None
    """Longest time from a peak until the equity recovered, in days."""

    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "Total Orders": "total_orders",
        "Average Win": "average_win",
        "Average Loss": "average_loss",
        "Compounding Annual Return": "compounding_annual_return",
        "Drawdown": "drawdown",
        "Expectancy": "expectancy",
        "Start Equity": "start_equity",
        "End Equity": "end_equity",
        "Net Profit": "net_profit",
        "Sharpe Ratio": "sharpe_ratio",
        "Sortino Ratio": "sortino_ratio",
        "Probabilistic Sharpe Ratio": "probabilistic_sharpe_ratio",
        "Loss Rate": "loss_rate",
        "Win Rate": "win_rate",
        "Profit-Loss Ratio": "profit_loss_ratio",
        "Alpha": "alpha",
        "Beta": "beta",
        "Annual Standard Deviation": "annual_standard_deviation",
        "Annual Variance": "annual_variance",
        "Information Ratio": "information_ratio",
        "Tracking Error": "tracking_error",
        "Treynor Ratio": "treynor_ratio",
        "Total Fees": "total_fees",
        "Estimated Strategy Capacity": "estimated_strategy_capacity",
        "Lowest Capacity Asset": "lowest_capacity_asset",
        "Portfolio Turnover": "portfolio_turnover",
        "Drawdown Recovery": "drawdown_recovery",
    }
    _ABSENT = None
