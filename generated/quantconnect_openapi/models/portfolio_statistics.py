from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class PortfolioStatistics(Model):
    """Figures of the whole portfolio over a period. All of them are decimal numbers written as text."""

    average_win_rate: str = PRESENT
    """Mean return of the trades that made money, as a fraction."""

    average_loss_rate: str = PRESENT
    """Mean return of the trades that lost money, as a fraction."""

    profit_loss_ratio: str = PRESENT
    """Mean gain of winning trades divided by mean loss of losing trades."""

    win_rate: str = PRESENT
    """Trades that made money, as a fraction of all trades."""

    loss_rate: str = PRESENT
    """Trades that lost money, as a fraction of all trades."""

    expectancy: str = PRESENT
    """Expected mean return per trade, derived from the win rate and the profit-loss ratio."""

    start_equity: str = PRESENT
    """Equity at the start of the period, in the account currency."""

    end_equity: str = PRESENT
    """Equity at the end of the period, in the account currency."""

    compounding_annual_return: str = PRESENT
    """Return per year with gains reinvested, as a fraction."""

    drawdown: str = PRESENT
    """Largest decline in equity from a peak, as a fraction."""

    total_net_profit: str = PRESENT
    """Gain or loss over the period after fees, as a fraction."""

    sharpe_ratio: str = PRESENT
    """Annual excess return divided by its standard deviation."""

    probabilistic_sharpe_ratio: str = PRESENT
    """Probability that the true Sharpe ratio is above the benchmark's, from 0 to 1."""

    sortino_ratio: str = PRESENT
    """Like the Sharpe ratio, but counting only declines as risk."""

    alpha: str = PRESENT
    """Annual return not explained by the benchmark, as a fraction."""

    beta: str = PRESENT
    """Sensitivity of the returns to the benchmark; 1 means one to one."""

    annual_standard_deviation: str = PRESENT
    """Standard deviation of the annual return, as a fraction."""

    annual_variance: str = PRESENT
    """Variance of the annual return."""

    information_ratio: str = PRESENT
    """Return above the benchmark divided by the tracking error."""

    tracking_error: str = PRESENT
    """Annual deviation of the returns from those of the benchmark."""

    treynor_ratio: str = PRESENT
    """Annual excess return divided by beta."""

    portfolio_turnover: str = PRESENT
    """Share of the portfolio traded per day, as a fraction."""

    value_at_risk_99: str = PRESENT
    """One-day loss that is exceeded on 1 day in 100, based on one year of data and assuming normal returns."""

    value_at_risk_95: str = PRESENT
    """One-day loss that is exceeded on 5 days in 100, based on one year of data and assuming normal returns."""

    drawdown_recovery: str | None = None
    """Longest time from a peak until the equity recovered, in days."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "averageWinRate": "average_win_rate",
        "averageLossRate": "average_loss_rate",
        "profitLossRatio": "profit_loss_ratio",
        "winRate": "win_rate",
        "lossRate": "loss_rate",
        "expectancy": "expectancy",
        "startEquity": "start_equity",
        "endEquity": "end_equity",
        "compoundingAnnualReturn": "compounding_annual_return",
        "drawdown": "drawdown",
        "totalNetProfit": "total_net_profit",
        "sharpeRatio": "sharpe_ratio",
        "probabilisticSharpeRatio": "probabilistic_sharpe_ratio",
        "sortinoRatio": "sortino_ratio",
        "alpha": "alpha",
        "beta": "beta",
        "annualStandardDeviation": "annual_standard_deviation",
        "annualVariance": "annual_variance",
        "informationRatio": "information_ratio",
        "trackingError": "tracking_error",
        "treynorRatio": "treynor_ratio",
        "portfolioTurnover": "portfolio_turnover",
        "valueAtRisk99": "value_at_risk_99",
        "valueAtRisk95": "value_at_risk_95",
        "drawdownRecovery": "drawdown_recovery",
    }
    _ABSENT = None
