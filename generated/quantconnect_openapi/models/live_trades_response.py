from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_list,
    as_model,
)

if TYPE_CHECKING:
    from ..models.closed_trade_with_orders import ClosedTradeWithOrders


@_attrs_define(slots=False, eq=False, repr=False)
class LiveTradesResponse(Model):
    """A page of the closed trades of a project's live deployments."""

    trades: list[ClosedTradeWithOrders]
    """The requested trades. Empty past the last one."""

    length: int | None = None
    """Total number of closed trades that match the request, not only those on this page."""

    success: bool | None = None
    """False when the trades could not be read; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection, such as too large a page. Empty or absent otherwise."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "trades": "trades",
        "length": "length",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "trades",
        }
    )
    _DECODERS = {
        "trades": as_list(as_model("ClosedTradeWithOrders")),
    }
    _ABSENT = None
