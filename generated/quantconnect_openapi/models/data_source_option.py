from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="DataSourceOption")


@_attrs_define
class DataSourceOption:
    """A choice for the user to make. Its other properties depend on `type`.

    Attributes:
        type_ (str | Unset): Kind of choice: free text, one of several options, or a first and a last date.
        id (str | Unset): Name of the choice, as used in the path patterns.
        label (str | Unset): Name of the choice, for display.
        description (str | Unset): Explanation of the choice, for display.
    """

    type_: str | Unset = UNSET
    id: str | Unset = UNSET
    label: str | Unset = UNSET
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        id = self.id

        label = self.label

        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if id is not UNSET:
            field_dict["id"] = id
        if label is not UNSET:
            field_dict["label"] = label
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = d.pop("type", UNSET)

        id = d.pop("id", UNSET)

        label = d.pop("label", UNSET)

        description = d.pop("description", UNSET)

        data_source_option = cls(
            type_=type_,
            id=id,
            label=label,
            description=description,
        )

        data_source_option.additional_properties = d
        return data_source_option

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
