"""Measures a run: all figures of a backtest are computed here from its equity."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from math import floor, log10, sqrt
from statistics import NormalDist, fmean, linear_regression, pstdev

from quantconnect_sandbox.backtests.simulation import FEE, Run, Trade

DAYS_A_YEAR = 252
# Assumptions for the capacity: the shares traded in a day, and the largest part of them that one
# order may be.
SHARES_A_DAY = 50_000_000
LARGEST_PART = 0.01


@dataclass(frozen=True)
class Performance:
    """The figures of a run. Rates are fractions: 0.12 is twelve percent."""

    start_equity: float
    end_equity: float
    net_profit: float
    annual_return: float
    drawdown: float
    recovery_days: int
    sharpe: float
    sortino: float
    probabilistic_sharpe: float
    deviation: float
    alpha: float
    beta: float
    information_ratio: float
    tracking_error: float
    treynor: float
    value_at_risk_99: float
    value_at_risk_95: float
    win_rate: float
    loss_rate: float
    average_win: float
    average_loss: float
    profit_loss_ratio: float
    expectancy: float
    volume: float
    turnover: float
    fees: float
    trades: int
    days: int
    capacity: float


@lru_cache(maxsize=16)
def measure(run: Run) -> Performance:
    """Compute the figures of a run of at least one day."""
    returns, market = _returns(run.equity), _returns(run.prices)
    deviation = pstdev(returns) * sqrt(DAYS_A_YEAR)
    yearly = fmean(returns) * DAYS_A_YEAR
    beta, alpha = _regression(market, returns)
    active = [own - other for own, other in zip(returns, market, strict=True)]
    tracking_error = pstdev(active) * sqrt(DAYS_A_YEAR)
    daily = NormalDist(fmean(returns), pstdev(returns) or 1e-9)
    wins, losses = _outcomes(run)
    win_rate = ratio(len(wins), len(run.trades))
    profit_loss_ratio = ratio(_mean(wins), -_mean(losses))
    return Performance(
        start_equity=run.equity[0],
        end_equity=run.equity[-1],
        net_profit=run.equity[-1] / run.equity[0] - 1,
        annual_return=(run.equity[-1] / run.equity[0]) ** (DAYS_A_YEAR / len(returns)) - 1,
        drawdown=drawdown(run.equity),
        recovery_days=recovery_days(run.equity),
        sharpe=ratio(yearly, deviation),
        sortino=ratio(yearly, _downside(returns) * sqrt(DAYS_A_YEAR)),
        probabilistic_sharpe=_probabilistic_sharpe(returns),
        deviation=deviation,
        alpha=alpha * DAYS_A_YEAR,
        beta=beta,
        information_ratio=ratio(fmean(active) * DAYS_A_YEAR, tracking_error),
        tracking_error=tracking_error,
        treynor=ratio(yearly, beta),
        value_at_risk_99=daily.inv_cdf(0.01),
        value_at_risk_95=daily.inv_cdf(0.05),
        win_rate=win_rate,
        loss_rate=ratio(len(losses), len(run.trades)),
        average_win=_mean(wins),
        average_loss=_mean(losses),
        profit_loss_ratio=profit_loss_ratio,
        expectancy=win_rate * profit_loss_ratio - (1 - win_rate),
        volume=sum(run.sales),
        turnover=fmean(turnovers(run)),
        fees=FEE * run.orders,
        trades=len(run.trades),
        days=len(run.days),
        capacity=capacities(run)[-1],
    )


def ratio(above: float, below: float) -> float:
    """Return the quotient, or 0 if the divisor is 0."""
    return above / below if abs(below) > 1e-12 else 0.0


def drawdown(equity: Sequence[float]) -> float:
    """Return the maximum drawdown, as a fraction of the peak."""
    peak, deepest = equity[0], 0.0
    for value in equity:
        peak = max(peak, value)
        deepest = max(deepest, 1 - value / peak)
    return deepest


def recovery_days(equity: Sequence[float]) -> int:
    """Return the longest time from a peak until the equity reaches it again, in trading days."""
    peak, since, longest = equity[0], 0, 0
    for day, value in enumerate(equity):
        if value >= peak:
            if day - since > 1:
                longest = max(longest, day - since)
            peak, since = value, day
    return longest


def turnovers(run: Run) -> list[float]:
    """Return the turnover of each day, as a fraction of the portfolio."""
    return [ratio(value, equity) for value, equity in zip(run.sales, run.equity, strict=True)]


def capacities(run: Run) -> list[float]:
    """Return the capacity of the strategy at each day; 0 before its first order."""
    share = SHARES_A_DAY * LARGEST_PART / len(run.closes)
    volumes = list(accumulate(run.sales))
    return [
        _round_to_two_digits(share * price) if value else 0.0
        for price, value in zip(run.prices, volumes, strict=True)
    ]


def _round_to_two_digits(value: float) -> float:
    return round(value, 1 - floor(log10(value)))


def _returns(values: Sequence[float]) -> list[float]:
    # A run of one day has a single return of 0.
    return [after / before - 1 for before, after in pairwise(values)] or [0.0]


def _regression(market: Sequence[float], returns: Sequence[float]) -> tuple[float, float]:
    if pstdev(market) == 0:
        return 0.0, fmean(returns)
    slope, intercept = linear_regression(market, returns)
    return slope, intercept


def _downside(returns: Sequence[float]) -> float:
    return sqrt(fmean(min(0.0, one) ** 2 for one in returns))


def _probabilistic_sharpe(returns: Sequence[float]) -> float:
    """Return the probability that the true annual Sharpe ratio is above 1."""
    excess = ratio(fmean(returns), pstdev(returns)) - 1 / sqrt(DAYS_A_YEAR)
    return NormalDist().cdf(excess * sqrt(len(returns)))


def _outcomes(run: Run) -> tuple[list[float], list[float]]:
    outcomes = [_return_on_stake(trade) for trade in run.trades]
    return [one for one in outcomes if one > 0], [one for one in outcomes if one <= 0]


def _return_on_stake(trade: Trade) -> float:
    return (trade.profit - trade.fees) / trade.stake


def _mean(values: Sequence[float]) -> float:
    return fmean(values) if values else 0.0
