from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_list,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.organization_product_item import OrganizationProductItem


@_attrs_define(slots=False, eq=False, repr=False)
class OrganizationProduct(Model):
    """Subscriptions of one kind, such as the nodes for backtests or the datasets."""

    name: str = PRESENT
    """Kind of product, such as `Backtest Node`, `Data` or `Modules`."""

    items: list[OrganizationProductItem] = PRESENT
    """Subscriptions of this kind."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "name": "name",
        "items": "items",
    }
    _DECODERS = {
        "items": leniently(as_list(as_model("OrganizationProductItem"))),
    }
    _ABSENT = None
