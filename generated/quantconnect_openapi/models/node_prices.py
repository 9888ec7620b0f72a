from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="NodePrices")


@_attrs_define
class NodePrices:
    """Prices of a node, in US dollars.

    Attributes:
        monthly (int | Unset): Price per month in US dollars, when paid monthly.
        yearly (int | Unset): Price per year in US dollars, when paid yearly.
    """

    monthly: int | Unset = UNSET
    yearly: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        monthly = self.monthly

        yearly = self.yearly

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if monthly is not UNSET:
            field_dict["monthly"] = monthly
        if yearly is not UNSET:
            field_dict["yearly"] = yearly

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        monthly = d.pop("monthly", UNSET)

        yearly = d.pop("yearly", UNSET)

        node_prices = cls(
            monthly=monthly,
            yearly=yearly,
        )

        node_prices.additional_properties = d
        return node_prices

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
