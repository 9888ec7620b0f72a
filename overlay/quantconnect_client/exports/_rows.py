"""The rows of exported CSV files, with their cells as Python values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedTrade:
    """A closed trade in an exported file.

    An attribute is None if its cell is empty, or if the file has no such column.

    Attributes:
        entry_time: time of the entry in UTC.
        symbols: the tickers.
        exit_time: time of the exit in UTC.
        direction: `Buy` or `Sell`.
        entry_price: average price of the entry.
        exit_price: average price of the exit.
        quantity: total quantity.
        profit_loss: gross profit or loss, in the currency of the account.
        total_fees: fees, in the currency of the account.
        mae: maximum adverse excursion.
        mfe: maximum favorable excursion.
        end_trade_drawdown: drawdown at the end of the trade.
        is_win: whether the trade made a profit.
        order_ids: the ids of its orders.
        cells: all cells as text, by the names of their columns.
    """

    entry_time: datetime | None
    symbols: tuple[str, ...]
    exit_time: datetime | None
    direction: str | None
    entry_price: float | None
    exit_price: float | None
    quantity: float | None
    profit_loss: float | None
    total_fees: float | None
    mae: float | None
    mfe: float | None
    end_trade_drawdown: float | None
    is_win: bool | None
    order_ids: tuple[int, ...]
    cells: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportedOrder:
    """An order in an exported file.

    QuantConnect's docs name few of the columns. An attribute is None if its cell is empty, or if
    the file has no such column. Further columns are in `cells`.

    Attributes:
        time: time of the order in UTC.
        symbol: the ticker.
        price: price of the order.
        quantity: quantity; negative to sell.
        type_: LEAN's name for the type, such as `Market`.
        status: LEAN's name for the status, such as `Filled`.
        value: value of the order, in the currency of the account.
        tag: the tag.
        cells: all cells as text, by the names of their columns.
    """

    time: datetime | None
    symbol: str | None
    price: float | None
    quantity: float | None
    type_: str | None
    status: str | None
    value: float | None
    tag: str | None
    cells: Mapping[str, str] = field(repr=False)
