from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="Symbol")


@_attrs_define
class Symbol:
    """A security, identified by its current ticker and a permanent id.

    Attributes:
        value (str | Unset): Current ticker of the security.
        id (str | Unset): Permanent id of the security, unchanged when it is renamed.
        permtick (str | Unset): Ticker under which the security was first listed.
    """

    value: str | Unset = UNSET
    id: str | Unset = UNSET
    permtick: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        value = self.value

        id = self.id

        permtick = self.permtick

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if value is not UNSET:
            field_dict["value"] = value
        if id is not UNSET:
            field_dict["id"] = id
        if permtick is not UNSET:
            field_dict["permtick"] = permtick

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        value = d.pop("value", UNSET)

        id = d.pop("id", UNSET)

        permtick = d.pop("permtick", UNSET)

        symbol = cls(
            value=value,
            id=id,
            permtick=permtick,
        )

        symbol.additional_properties = d
        return symbol

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
