"""Writes the insights of a run as the API does: one for each position, when it is opened."""

from math import sqrt

from quantconnect_sandbox.backtests.figures import decimal
from quantconnect_sandbox.backtests.simulation import LONG, SYMBOL_ID, TICKER, Run, Trade
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.store.ids import fingerprint

SOURCE_MODEL = "SandboxAlphaModel"
CONFIDENCE = "0.5"
DAILY_MOVE = 0.01


def insights(algorithm_id: str, run: Run, start: int, end: int) -> list[Json]:
    """Return the insights of the run from `start` up to `end`, oldest first."""
    page = run.positions[start:end]
    return [
        _insight(run, trade) | {"id": fingerprint({algorithm_id: str(number)})}
        for number, trade in enumerate(page, start=start)
    ]


def write_insight(trade: Trade, move: float, *, final: bool) -> Json:
    """Return the insight for a position: a move of this size. `final` once it has closed."""
    final_price = trade.prices[-1] if final else 0
    return {
        "groupId": None,
        "sourceModel": SOURCE_MODEL,
        "generatedTime": int(trade.opened.timestamp()),
        "createdTime": int(trade.opened.timestamp()),
        "closeTime": int(trade.closed.timestamp()),
        "symbol": SYMBOL_ID,
        "ticker": TICKER,
        "type": "price",
        "reference": trade.prices[0],
        "referenceFinal": final_price,
        "referenceValueFinal": final_price,
        "direction": "up" if trade.direction == LONG else "down",
        "period": int((trade.closed - trade.opened).total_seconds()),
        "magnitude": decimal(move),
        "confidence": CONFIDENCE,
        "weight": None,
        "scoreFinal": final,
        "scoreIsFinal": final,
        **_scores(trade, move, final=final),
        "tag": None,
    }


def _scores(trade: Trade, move: float, *, final: bool) -> Json:
    if not final:
        return {"scoreDirection": "0", "scoreMagnitude": "0", "estimatedValue": "0"}
    change = trade.sign * (trade.prices[-1] / trade.prices[0] - 1)
    share = min(1.0, max(0.0, change / move))
    return {
        "scoreDirection": "1" if trade.profit > 0 else "0",
        "scoreMagnitude": decimal(share),
        "estimatedValue": decimal(trade.profit),
    }


def _insight(run: Run, trade: Trade) -> Json:
    # The typical move of a price while the position is held, as a fraction.
    move = DAILY_MOVE * sqrt((trade.exit - trade.entry) / len(run.closes))
    return write_insight(trade, move, final=trade.exit < len(run.bar_prices))
