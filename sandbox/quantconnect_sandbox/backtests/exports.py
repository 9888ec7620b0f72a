"""Writes the orders and trades of a run as CSV files."""

from collections.abc import Iterable

from quantconnect_sandbox.backtests.orders import orders
from quantconnect_sandbox.backtests.simulation import TICKER, Run
from quantconnect_sandbox.backtests.trades import closed_trades
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.store.clock import iso_stamp

TRADE_COLUMNS = (
    "Entry Time,Symbols,Exit Time,Direction,Entry Price,Exit Price,Quantity,P&L,Fees,MAE,MFE,"
    "Drawdown,IsWin,Order Ids"
)
_FIGURES = (
    "entryPrice",
    "exitPrice",
    "quantity",
    "profitLoss",
    "totalFees",
    "mae",
    "mfe",
    "endTradeDrawdown",
)
# The columns of files that users have saved from the website.
ORDER_COLUMNS = "Time,Symbol,Price,Quantity,Type,Status,Value,Tag"


def trades_file(run: Run | None) -> str:
    """Return the closed trades, one per line, with the columns of the docs; none without a run."""
    return _lines(TRADE_COLUMNS, map(_trade_line, closed_trades(run) if run else ()))


def orders_file(run: Run | None) -> str:
    """Return the orders, one per line; none without a run."""
    lines = (
        f'{iso_stamp(one.time)},{TICKER},{one.price},{one.quantity},Market,Filled,{one.value},""'
        for one in (orders(run) if run else ())
    )
    return _lines(ORDER_COLUMNS, lines)


def _trade_line(trade: Json) -> str:
    symbols = ",".join(symbol["value"] for symbol in trade["symbols"])
    cells = [
        trade["entryTime"],
        f'"{symbols}"',
        trade["exitTime"],
        "Sell" if trade["direction"] else "Buy",
        *(trade[name] for name in _FIGURES),
        int(trade["isWin"]),
        # The tab keeps spreadsheets from parsing two ids as one number.
        f'"\t{",".join(map(str, trade["orderIds"]))}"',
    ]
    return ",".join(map(str, cells))


def _lines(columns: str, lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in (columns, *lines))
