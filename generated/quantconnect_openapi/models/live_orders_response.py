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
    from ..models.order import Order


@_attrs_define(slots=False, eq=False, repr=False)
class LiveOrdersResponse(Model):
    """A page of the orders of a project's live deployments."""

    orders: list[Order]
    """The requested orders. Empty past the last one."""

    length: int | None = None
    """Number of orders in this response, according to the docs; LEAN's client treats it as the total. Do not base a
    loop on it."""

    success: bool | None = None
    """False when the orders could not be read; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection, such as too large a page. Empty or absent otherwise."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "orders": "orders",
        "length": "length",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "orders",
        }
    )
    _DECODERS = {
        "orders": as_list(as_model("Order")),
    }
    _ABSENT = None
