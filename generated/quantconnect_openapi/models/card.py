from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="Card")


@_attrs_define
class Card:
    """The parts of a credit card that are safe to display.

    Attributes:
        brand (str | Unset): Network of the card, for instance `visa`.
        expiration (str | Unset): Expiration month and year of the card, as `mm/yy`.
        last4 (str | Unset): Last four digits of the card number, as text to preserve leading zeros.
    """

    brand: str | Unset = UNSET
    expiration: str | Unset = UNSET
    last4: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        brand = self.brand

        expiration = self.expiration

        last4 = self.last4

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if brand is not UNSET:
            field_dict["brand"] = brand
        if expiration is not UNSET:
            field_dict["expiration"] = expiration
        if last4 is not UNSET:
            field_dict["last4"] = last4

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        brand = d.pop("brand", UNSET)

        expiration = d.pop("expiration", UNSET)

        last4 = d.pop("last4", UNSET)

        card = cls(
            brand=brand,
            expiration=expiration,
            last4=last4,
        )

        card.additional_properties = d
        return card

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
