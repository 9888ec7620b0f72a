"""The statistics of a backtest as typed attributes."""

import math
from typing import Any, Self, TypeAlias, overload

Figure: TypeAlias = float | str | None
"""A number; a text that is not a number; or None if the value is missing."""


class _Number:
    """A statistic that is a number."""

    def __init__(self, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, statistics: None, kind: type[Any]) -> Self: ...
    @overload
    def __get__(self, statistics: "Statistics", kind: type[Any]) -> float: ...
    def __get__(self, statistics: "Statistics | None", kind: type[Any]) -> "Self | float":
        if statistics is None:
            return self
        value = statistics.get(self._name)
        return value if isinstance(value, float) else math.nan


class Statistics(dict[str, Figure]):
    """Statistics by the names that QuantConnect uses, and as attributes.

    Each attribute is a `float`, and NaN if the run has no such number. Percentages are fractions:
    a drawdown of 12.5 % is 0.125. Statistics that an algorithm adds, and texts such as the lowest
    capacity asset, are in the mapping only.

    Examples:
        >>> from quantconnect_client import results
        >>> found = results.statistics({"Net Profit": "12.5%", "My Own": "7"})
        >>> found.net_profit, found["My Own"], found.beta
        (0.125, 7.0, nan)
    """

    total_orders = _Number("Total Orders")
    """Number of orders."""
    average_win = _Number("Average Win")
    """Average return of a winning trade, as a fraction."""
    average_loss = _Number("Average Loss")
    """Average return of a losing trade, as a negative fraction."""
    compounding_annual_return = _Number("Compounding Annual Return")
    """Annual return with compounding, as a fraction."""
    drawdown = _Number("Drawdown")
    """Largest drawdown of the equity, as a positive fraction."""
    expectancy = _Number("Expectancy")
    """Expected return of a trade."""
    start_equity = _Number("Start Equity")
    """Equity at the start, in the account currency."""
    end_equity = _Number("End Equity")
    """Equity at the end, in the account currency."""
    net_profit = _Number("Net Profit")
    """Return over the whole run, as a fraction."""
    sharpe_ratio = _Number("Sharpe Ratio")
    """Sharpe ratio."""
    sortino_ratio = _Number("Sortino Ratio")
    """Sortino ratio."""
    probabilistic_sharpe_ratio = _Number("Probabilistic Sharpe Ratio")
    """Probability that the true Sharpe ratio is above the benchmark, as a fraction."""
    loss_rate = _Number("Loss Rate")
    """Share of losing trades, as a fraction."""
    win_rate = _Number("Win Rate")
    """Share of winning trades, as a fraction."""
    profit_loss_ratio = _Number("Profit-Loss Ratio")
    """Average win divided by average loss."""
    alpha = _Number("Alpha")
    """Alpha against the benchmark."""
    beta = _Number("Beta")
    """Beta against the benchmark."""
    annual_standard_deviation = _Number("Annual Standard Deviation")
    """Annual standard deviation of the returns."""
    annual_variance = _Number("Annual Variance")
    """Annual variance of the returns."""
    information_ratio = _Number("Information Ratio")
    """Information ratio against the benchmark."""
    tracking_error = _Number("Tracking Error")
    """Tracking error against the benchmark."""
    treynor_ratio = _Number("Treynor Ratio")
    """Treynor ratio."""
    total_fees = _Number("Total Fees")
    """Fees paid, in the account currency."""
    estimated_strategy_capacity = _Number("Estimated Strategy Capacity")
    """Capital that the strategy can trade, in the account currency."""
    portfolio_turnover = _Number("Portfolio Turnover")
    """Average daily turnover of the portfolio, as a fraction."""
    drawdown_recovery = _Number("Drawdown Recovery")
    """Longest time to recover from a drawdown, in days."""
