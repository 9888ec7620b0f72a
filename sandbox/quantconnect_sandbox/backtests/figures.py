"""Writes the figures of a run as the API does: as text, with $ and % signs."""

from quantconnect_sandbox.backtests.performance import Performance
from quantconnect_sandbox.backtests.simulation import SYMBOL_ID, Run
from quantconnect_sandbox.json_types import Json


def statistics(measured: Performance) -> Json:
    """Return the summary statistics of a finished backtest."""
    return {
        "Total Orders": str(2 * measured.trades),
        "Average Win": _percent(measured.average_win, 2),
        "Average Loss": _percent(measured.average_loss, 2),
        "Compounding Annual Return": _percent(measured.annual_return),
        "Drawdown": _percent(measured.drawdown),
        "Expectancy": fixed(measured.expectancy),
        "Start Equity": fixed(measured.start_equity, 2),
        "End Equity": fixed(measured.end_equity, 2),
        "Net Profit": _percent(measured.net_profit),
        "Sharpe Ratio": fixed(measured.sharpe),
        "Sortino Ratio": fixed(measured.sortino),
        "Probabilistic Sharpe Ratio": _percent(measured.probabilistic_sharpe),
        "Loss Rate": _percent(measured.loss_rate, 0),
        "Win Rate": _percent(measured.win_rate, 0),
        "Profit-Loss Ratio": fixed(measured.profit_loss_ratio, 2),
        "Alpha": fixed(measured.alpha),
        "Beta": fixed(measured.beta),
        "Annual Standard Deviation": fixed(measured.deviation),
        "Annual Variance": fixed(measured.deviation**2),
        "Information Ratio": fixed(measured.information_ratio),
        "Tracking Error": fixed(measured.tracking_error),
        "Treynor Ratio": fixed(measured.treynor),
        "Total Fees": money(measured.fees),
        "Estimated Strategy Capacity": f"${fixed(measured.capacity, 0)}",
        "Lowest Capacity Asset": SYMBOL_ID if measured.capacity else "",
        "Portfolio Turnover": _percent(measured.turnover, 2),
        "Drawdown Recovery": str(measured.recovery_days),
    }


def runtime_statistics(run: Run, measured: Performance) -> Json:
    """Return the figures above the chart of a backtest, which may still be running."""
    closed_profit = sum(trade.profit for trade in run.trades) - measured.fees
    return {
        "Equity": money(measured.end_equity),
        "Fees": money(-measured.fees),
        "Holdings": money(abs(run.held[-1]) * run.prices[-1]),
        "Net Profit": money(closed_profit),
        "Probabilistic Sharpe Ratio": _percent(measured.probabilistic_sharpe),
        "Return": f"{fixed(100 * measured.net_profit, 2)} %",
        "Unrealized": money(measured.end_equity - measured.start_equity - closed_profit),
        "Volume": money(measured.volume),
    }


def portfolio_statistics(measured: Performance) -> Json:
    """Return the figures of the portfolio, as decimal strings."""
    figures = {
        "averageWinRate": measured.average_win,
        "averageLossRate": measured.average_loss,
        "profitLossRatio": measured.profit_loss_ratio,
        "winRate": measured.win_rate,
        "lossRate": measured.loss_rate,
        "expectancy": measured.expectancy,
        "startEquity": measured.start_equity,
        "endEquity": measured.end_equity,
        "compoundingAnnualReturn": measured.annual_return,
        "drawdown": measured.drawdown,
        "totalNetProfit": measured.net_profit,
        "sharpeRatio": measured.sharpe,
        "probabilisticSharpeRatio": measured.probabilistic_sharpe,
        "sortinoRatio": measured.sortino,
        "alpha": measured.alpha,
        "beta": measured.beta,
        "annualStandardDeviation": measured.deviation,
        "annualVariance": measured.deviation**2,
        "informationRatio": measured.information_ratio,
        "trackingError": measured.tracking_error,
        "treynorRatio": measured.treynor,
        "portfolioTurnover": measured.turnover,
        "valueAtRisk99": measured.value_at_risk_99,
        "valueAtRisk95": measured.value_at_risk_95,
        "drawdownRecovery": measured.recovery_days,
    }
    return {name: decimal(value) for name, value in figures.items()}


def summary(measured: Performance) -> Json:
    """Return the figures of a list entry, as numbers. Drawdown and profit are in percent."""
    return {
        "sharpeRatio": round(measured.sharpe, 3),
        "alpha": round(measured.alpha, 3),
        "beta": round(measured.beta, 3),
        "compoundingAnnualReturn": round(measured.annual_return, 5),
        "drawdown": round(100 * measured.drawdown, 3),
        "lossRate": round(measured.loss_rate, 4),
        "netProfit": round(100 * measured.net_profit, 3),
        "psr": round(measured.probabilistic_sharpe, 5),
        "sortinoRatio": round(measured.sortino, 3),
        "trades": measured.trades,
        "treynorRatio": round(measured.treynor, 3),
        "winRate": round(measured.win_rate, 4),
    }


def decimal(value: float) -> str:
    """Format a number with at most four decimals and no exponent."""
    return fixed(value, 4).rstrip("0").rstrip(".")


def _percent(fraction: float, decimals: int = 3) -> str:
    return f"{fixed(100 * fraction, decimals)}%"


def fixed(value: float, decimals: int = 3) -> str:
    """Format a number with a fixed number of decimals."""
    # Adding zero turns -0.0, the result of rounding a small loss, into 0.
    return f"{round(value, decimals) + 0.0:.{decimals}f}"


def money(value: float) -> str:
    """Format an amount of dollars, such as `-$1,234.50`."""
    cents = round(value, 2)
    return f"{'-' if cents < 0 else ''}${abs(cents):,.2f}"
