from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="OrganizationProductItem")


@_attrs_define
class OrganizationProductItem:
    """One subscription of an organization.

    Attributes:
        product_id (int): Number of the product, as used in modules/list and in `requirements` of a dataset.
        name (str | Unset): Name of the product, such as the model of a node.
        quantity (int | Unset): Number of units that the organization pays for.
        unit_price (float | Unset): Price per unit; clients show it in US dollars.
        total (float | Unset): Total price: unit price times quantity.
    """

    product_id: int
    name: str | Unset = UNSET
    quantity: int | Unset = UNSET
    unit_price: float | Unset = UNSET
    total: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        product_id = self.product_id

        name = self.name

        quantity = self.quantity

        unit_price = self.unit_price

        total = self.total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "productId": product_id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if unit_price is not UNSET:
            field_dict["unitPrice"] = unit_price
        if total is not UNSET:
            field_dict["total"] = total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        product_id = d.pop("productId")

        name = d.pop("name", UNSET)

        quantity = d.pop("quantity", UNSET)

        unit_price = d.pop("unitPrice", UNSET)

        total = d.pop("total", UNSET)

        organization_product_item = cls(
            product_id=product_id,
            name=name,
            quantity=quantity,
            unit_price=unit_price,
            total=total,
        )

        organization_product_item.additional_properties = d
        return organization_product_item

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
