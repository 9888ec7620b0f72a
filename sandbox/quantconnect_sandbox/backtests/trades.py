"""Writes the trades of a run and their statistics as the API does."""

from collections.abc import Callable, Iterable
from datetime import timedelta
from itertools import accumulate, groupby
from statistics import fmean, median, pstdev

from quantconnect_sandbox.backtests.figures import decimal
from quantconnect_sandbox.backtests.performance import ratio, recovery_days
from quantconnect_sandbox.backtests.simulation import SYMBOL_ID, TICKER, Run, Trade
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.store.clock import iso_stamp

SYMBOL = {"value": TICKER, "id": SYMBOL_ID, "permtick": TICKER}


def closed_trades(run: Run, start: int = 0, end: int | None = None) -> list[Json]:
    """Return the closed trades of the run from `start` up to `end`, oldest first."""
    page = run.trades[start:end]
    return [write_trade(number, trade) for number, trade in enumerate(page, start=start + 1)]


def trade_statistics(run: Run) -> Json:
    """Return the statistics of the closed trades: counts as integers, everything else as text."""
    if not run.trades:
        return {"startDateTime": None, "endDateTime": None, "totalNumberOfTrades": 0}
    wins = [trade for trade in run.trades if trade.profit > 0]
    losses = [trade for trade in run.trades if trade.profit <= 0]
    return {
        "startDateTime": iso_stamp(run.trades[0].opened),
        "endDateTime": iso_stamp(run.trades[-1].closed),
        "totalNumberOfTrades": len(run.trades),
        "numberOfWinningTrades": len(wins),
        "numberOfLosingTrades": len(losses),
        "maxConsecutiveWinningTrades": _longest_streak(run.trades, won=True),
        "maxConsecutiveLosingTrades": _longest_streak(run.trades, won=False),
        **_durations(run, wins, losses),
        **{name: decimal(value) for name, value in _amounts(run.trades, wins, losses).items()},
    }


def write_trade(number: int, trade: Trade) -> Json:
    """Return one closed trade. Its two orders have consecutive numbers."""
    return {
        "id": str(number),
        "symbols": [SYMBOL],
        "entryTime": iso_stamp(trade.opened),
        "entryPrice": trade.prices[0],
        "direction": trade.direction,
        "quantity": trade.quantity,
        "exitTime": iso_stamp(trade.closed),
        "exitPrice": trade.prices[-1],
        "profitLoss": round(trade.profit, 2),
        "totalFees": trade.fees,
        "mae": round(_lowest_profit(trade), 2),
        "mfe": round(_highest_profit(trade), 2),
        "duration": _duration(_days(trade)),
        "endTradeDrawdown": round(_end_drawdown(trade), 2),
        "isWin": trade.profit > 0,
        "orderIds": [2 * number - 1, 2 * number],
    }


def _amounts(trades: list[Trade], wins: list[Trade], losses: list[Trade]) -> dict[str, float]:
    profits = [trade.profit for trade in trades]
    win_profits, loss_profits = [trade.profit for trade in wins], [trade.profit for trade in losses]
    deviation = pstdev(profits)
    downside = pstdev(loss_profits) if loss_profits else 0.0
    max_drawdown = _max_drawdown(profits)
    return {
        "totalProfitLoss": sum(profits),
        "totalProfit": sum(win_profits),
        "totalLoss": sum(loss_profits),
        "largestProfit": max(win_profits, default=0.0),
        "largestLoss": min(loss_profits, default=0.0),
        "averageProfitLoss": fmean(profits),
        "averageProfit": _or_zero(fmean, win_profits),
        "averageLoss": _or_zero(fmean, loss_profits),
        "profitLossRatio": ratio(_or_zero(fmean, win_profits), -_or_zero(fmean, loss_profits)),
        "winLossRatio": ratio(len(wins), len(losses)),
        "winRate": len(wins) / len(trades),
        "lossRate": len(losses) / len(trades),
        "averageMAE": fmean(_lowest_profit(trade) for trade in trades),
        "averageMFE": fmean(_highest_profit(trade) for trade in trades),
        "largestMAE": min(_lowest_profit(trade) for trade in trades),
        "largestMFE": max(_highest_profit(trade) for trade in trades),
        "maximumClosedTradeDrawdown": -max_drawdown,
        "maximumIntraTradeDrawdown": -max(_intra_trade_drawdown(trade) for trade in trades),
        "profitLossStandardDeviation": deviation,
        "profitLossDownsideDeviation": downside,
        "profitFactor": ratio(sum(win_profits), -sum(loss_profits)),
        "sharpeRatio": ratio(fmean(profits), deviation),
        "sortinoRatio": ratio(fmean(profits), downside),
        "profitToMaxDrawdownRatio": ratio(sum(profits), max_drawdown),
        "maximumEndTradeDrawdown": min(_end_drawdown(trade) for trade in trades),
        "averageEndTradeDrawdown": fmean(_end_drawdown(trade) for trade in trades),
        "totalFees": sum(trade.fees for trade in trades),
    }


def _durations(run: Run, wins: list[Trade], losses: list[Trade]) -> Json:
    groups = {"": run.trades, "Winning": wins, "Losing": losses}
    days = {kind: [_days(trade) for trade in group] for kind, group in groups.items()}
    means = {f"average{kind}TradeDuration": _or_zero(fmean, spans) for kind, spans in days.items()}
    medians = {
        f"median{kind}TradeDuration": _or_zero(median, spans) for kind, spans in days.items()
    }
    longest = {"maximumDrawdownDuration": float(recovery_days(run.equity))}
    return {name: _duration(length) for name, length in (means | medians | longest).items()}


def _days(trade: Trade) -> float:
    return (trade.closed - trade.opened) / timedelta(days=1)


def _duration(days: float) -> str:
    """Format a duration as `d.hh:mm:ss`, without the days if there are none."""
    whole, seconds = divmod(round(days * 86_400), 86_400)
    clock = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return f"{whole}.{clock}" if whole else clock


def _lowest_profit(trade: Trade) -> float:
    return min(0.0, *trade.profits)


def _highest_profit(trade: Trade) -> float:
    return max(0.0, *trade.profits)


def _end_drawdown(trade: Trade) -> float:
    return trade.profit - _highest_profit(trade)


def _max_drawdown(profits: Iterable[float]) -> float:
    """Return the maximum drawdown of the cumulative profits."""
    total = list(accumulate(profits, initial=0.0))
    peaks = accumulate(total, max)
    return max(peak - value for peak, value in zip(peaks, total, strict=True))


def _intra_trade_drawdown(trade: Trade) -> float:
    peaks = accumulate(trade.profits, max)
    return max(peak - value for peak, value in zip(peaks, trade.profits, strict=True))


def _longest_streak(trades: list[Trade], *, won: bool) -> int:
    streaks = groupby(trades, key=lambda trade: trade.profit > 0)
    return max((len(list(group)) for kind, group in streaks if kind == won), default=0)


def _or_zero(measure: Callable[[list[float]], float], values: list[float]) -> float:
    return measure(values) if values else 0.0
