from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_list,
    as_model,
    as_time,
    leniently,
)

if TYPE_CHECKING:
    import datetime

    from ..models.symbol import Symbol


@_attrs_define(slots=False, eq=False, repr=False)
class ClosedTrade(Model):
    """A position from its opening to its close."""

    id: str | None = None
    """Id of the trade within the run."""

    symbols: list[Symbol] | None = None
    """Securities traded; more than one for a combination trade."""

    entry_time: datetime.datetime = PRESENT
    """Time the position was opened, in UTC."""

    entry_price: float = PRESENT
    """Price at which the position was opened; the mean if there were several fills."""

    direction: int = PRESENT
    """0 for a long trade, 1 for a short one."""

    quantity: float = PRESENT
    """Number of units traded, never negative; see `direction` for the sign."""

    exit_time: datetime.datetime = PRESENT
    """Time the position was closed, in UTC."""

    exit_price: float = PRESENT
    """Price at which the position was closed; the mean if there were several fills."""

    profit_loss: float = PRESENT
    """Profit or loss before fees, in the account currency."""

    total_fees: float = PRESENT
    """Fees of the trade, in the account currency; always positive."""

    mae: float = PRESENT
    """Worst open loss of the trade (maximum adverse excursion), in the account currency."""

    mfe: float = PRESENT
    """Best open profit of the trade (maximum favorable excursion), in the account currency."""

    duration: str = PRESENT
    """Time that the position was open, as `d.hh:mm:ss`; the days are omitted when 0."""

    end_trade_drawdown: float = PRESENT
    """Amount given back between the best point and the close, in the account currency."""

    is_win: bool | None = None
    """Whether the trade made money."""

    order_ids: list[int] | None = None
    """Ids of the orders that opened and closed the trade."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "symbols": "symbols",
        "entryTime": "entry_time",
        "entryPrice": "entry_price",
        "direction": "direction",
        "quantity": "quantity",
        "exitTime": "exit_time",
        "exitPrice": "exit_price",
        "profitLoss": "profit_loss",
        "totalFees": "total_fees",
        "mae": "mae",
        "mfe": "mfe",
        "duration": "duration",
        "endTradeDrawdown": "end_trade_drawdown",
        "isWin": "is_win",
        "orderIds": "order_ids",
    }
    _DECODERS = {
        "symbols": leniently(as_list(as_model("Symbol"))),
        "entryTime": leniently(as_time),
        "exitTime": leniently(as_time),
    }
    _ABSENT = None
