from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_list,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.closed_trade_with_orders import ClosedTradeWithOrders


@_attrs_define(slots=False, eq=False, repr=False)
class LiveTradesResponse(Model):
    """A page of the closed trades of a project's live deployments. A notice that they are not ready yet has `progress`
    instead; check for it first.

    """

    trades: list[ClosedTradeWithOrders] | None = None
    """The requested trades. Empty past the last one."""

    length: int | None = None
    """Total number of closed trades that match the request, not only those on this page."""

    progress: float | None = None
    """Progress of the preparation, in a response without the trades. The docs call it a percentage but do not say
    whether it ends at 1 or at 100, so do not calculate with it."""

    status: str | None = None
    """`loading` while the data is being prepared; poll again after a short wait. Official clients do so every five
    seconds. Absent once the trades are there."""

    success: bool | None = None
    """False when the trades could not be read; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection, such as too large a page. Empty or absent otherwise."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "trades": "trades",
        "length": "length",
        "progress": "progress",
        "status": "status",
        "success": "success",
        "errors": "errors",
    }
    _NEEDED = frozenset(
        {
            "trades",
        }
    )
    _UNLESS = "progress"
    _DECODERS = {
        "trades": leniently(as_list(as_model("ClosedTradeWithOrders"))),
    }
    _ABSENT = None
