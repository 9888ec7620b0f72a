"""Writes orders and trades as CSV files, and exports as attachments."""

from collections.abc import Iterable
from urllib.parse import quote

from quantconnect_sandbox.backtests.orders import Order
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.registry import Raw
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


def trades_file(trades: Iterable[Json]) -> str:
    """Return the closed trades, one per line, with the columns of the docs."""
    return _lines(TRADE_COLUMNS, map(_trade_line, trades))


def orders_file(orders: Iterable[Order]) -> str:
    """Return the orders, one per line."""
    lines = (
        f'{iso_stamp(one.time)},{one.ticker},{one.price},{one.quantity},Market,Filled,{one.value},""'
        for one in orders
    )
    return _lines(ORDER_COLUMNS, lines)


def attachment(name: str, media_type: str, text: str) -> Raw:
    """Return the response that downloads a file of this name."""
    encoded = quote(name, safe="", errors="replace")
    headers = {"Content-Disposition": f"attachment; filename*=UTF-8''{encoded}"}
    return Raw(body=text, media_type=media_type, headers=headers)


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
