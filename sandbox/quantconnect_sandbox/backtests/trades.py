"""Writes the trades of a run, and what they come to, as the API does."""

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
    """The closed trades of the run from start up to end, the first one first."""
    page = run.trades[start:end]
    return [write_trade(number, trade) for number, trade in enumerate(page, start=start + 1)]


def trade_statistics(run: Run) -> Json:
    """What the closed trades come to: counts as integers, everything else as text."""
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
    """One closed trade, whose orders come one after the other."""
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
        "mae": round(_worst(trade), 2),
        "mfe": round(_best(trade), 2),
        "duration": _duration(_days(trade)),
        "endTradeDrawdown": round(_given_back(trade), 2),
        "isWin": trade.profit > 0,
        "orderIds": [2 * number - 1, 2 * number],
    }


def _amounts(trades: list[Trade], wins: list[Trade], losses: list[Trade]) -> dict[str, float]:
    profits = [trade.profit for trade in trades]
    won, lost = [trade.profit for trade in wins], [trade.profit for trade in losses]
    deviation = pstdev(profits)
    downside = pstdev(lost) if lost else 0.0
    fall = _fall(profits)
    return {
        "totalProfitLoss": sum(profits),
        "totalProfit": sum(won),
        "totalLoss": sum(lost),
        "largestProfit": max(won, default=0.0),
        "largestLoss": min(lost, default=0.0),
        "averageProfitLoss": fmean(profits),
        "averageProfit": _over(fmean, won),
        "averageLoss": _over(fmean, lost),
        "profitLossRatio": ratio(_over(fmean, won), -_over(fmean, lost)),
        "winLossRatio": ratio(len(wins), len(losses)),
        "winRate": len(wins) / len(trades),
        "lossRate": len(losses) / len(trades),
        "averageMAE": fmean(_worst(trade) for trade in trades),
        "averageMFE": fmean(_best(trade) for trade in trades),
        "largestMAE": min(_worst(trade) for trade in trades),
        "largestMFE": max(_best(trade) for trade in trades),
        "maximumClosedTradeDrawdown": -fall,
        "maximumIntraTradeDrawdown": -max(_fall_within(trade) for trade in trades),
        "profitLossStandardDeviation": deviation,
        "profitLossDownsideDeviation": downside,
        "profitFactor": ratio(sum(won), -sum(lost)),
        "sharpeRatio": ratio(fmean(profits), deviation),
        "sortinoRatio": ratio(fmean(profits), downside),
        "profitToMaxDrawdownRatio": ratio(sum(profits), fall),
        "maximumEndTradeDrawdown": min(_given_back(trade) for trade in trades),
        "averageEndTradeDrawdown": fmean(_given_back(trade) for trade in trades),
        "totalFees": sum(trade.fees for trade in trades),
    }


def _durations(run: Run, wins: list[Trade], losses: list[Trade]) -> Json:
    groups = {"": run.trades, "Winning": wins, "Losing": losses}
    days = {kind: [_days(trade) for trade in group] for kind, group in groups.items()}
    means = {f"average{kind}TradeDuration": _over(fmean, held) for kind, held in days.items()}
    medians = {f"median{kind}TradeDuration": _over(median, held) for kind, held in days.items()}
    longest = {"maximumDrawdownDuration": float(recovery_days(run.equity))}
    return {name: _duration(length) for name, length in (means | medians | longest).items()}


def _days(trade: Trade) -> float:
    return (trade.closed - trade.opened) / timedelta(days=1)


def _duration(days: float) -> str:
    """A length of time as `d.hh:mm:ss`, without the days when there are none."""
    whole, seconds = divmod(round(days * 86_400), 86_400)
    clock = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return f"{whole}.{clock}" if whole else clock


def _worst(trade: Trade) -> float:
    return min(0.0, *trade.profits)


def _best(trade: Trade) -> float:
    return max(0.0, *trade.profits)


def _given_back(trade: Trade) -> float:
    return trade.profit - _best(trade)


def _fall(profits: Iterable[float]) -> float:
    """The deepest fall of the summed profits from a peak."""
    total = list(accumulate(profits, initial=0.0))
    peaks = accumulate(total, max)
    return max(peak - value for peak, value in zip(peaks, total, strict=True))


def _fall_within(trade: Trade) -> float:
    peaks = accumulate(trade.profits, max)
    return max(peak - value for peak, value in zip(peaks, trade.profits, strict=True))


def _longest_streak(trades: list[Trade], *, won: bool) -> int:
    streaks = groupby(trades, key=lambda trade: trade.profit > 0)
    return max((len(list(group)) for kind, group in streaks if kind == won), default=0)


def _over(measure: Callable[[list[float]], float], values: list[float]) -> float:
    return measure(values) if values else 0.0
