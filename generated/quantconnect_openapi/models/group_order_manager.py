from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class GroupOrderManager(Model):
    """A combination of orders that are filled together or not at all."""

    id: int = PRESENT
    """Number of the combination, counted from 1 within the run or deployment."""

    quantity: float = PRESENT
    """Units of the whole combination; negative for a sale."""

    count: int = PRESENT
    """Number of legs in the complete combination."""

    limit_price: float = PRESENT
    """Worst net price of the whole combination. 0 when it has no limit."""

    order_ids: list[int] = PRESENT
    """Numbers of the orders that are its legs."""

    direction: int = PRESENT
    """0 for a purchase, 1 for a sale, 2 (hold) when the quantity is 0."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "quantity": "quantity",
        "count": "count",
        "limitPrice": "limit_price",
        "orderIds": "order_ids",
        "direction": "direction",
    }
    _ABSENT = None
