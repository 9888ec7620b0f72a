from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import represent

if TYPE_CHECKING:
    from ..models.holding import Holding


T = TypeVar("T", bound="HoldingMap")


@_attrs_define
class HoldingMap:
    """Holdings by security id."""

    additional_properties: dict[str, Holding] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.holding import Holding

        d = dict(src_dict)
        holding_map = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = Holding.from_dict(dict(prop_dict))

            additional_properties[prop_name] = additional_property

        holding_map.additional_properties = additional_properties
        return holding_map

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Holding:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Holding) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
