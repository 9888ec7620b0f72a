from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class OrganizationProductItem(Model):
    """One subscription of an organization."""

    product_id: int
    """Number of the product, as used in modules/list and in `requirements` of a dataset."""

    name: str = PRESENT
    """Name of the product, such as the model of a node."""

    quantity: int = PRESENT
    """Number of units that the organization pays for."""

    unit_price: float = PRESENT
    """Price per unit; clients show it in US dollars."""

    total: float = PRESENT
    """Total price: unit price times quantity."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "productId": "product_id",
        "name": "name",
        "quantity": "quantity",
        "unitPrice": "unit_price",
        "total": "total",
    }
    _REQUIRED = frozenset(
        {
            "productId",
        }
    )
    _ABSENT = None
