from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import represent

if TYPE_CHECKING:
    from ..models.data_source import DataSource


T = TypeVar("T", bound="DataSources")


@_attrs_define
class DataSources:
    """Datasets that offer downloads, by dataset id. An empty list represents a dataset that offers none."""

    additional_properties: dict[str, DataSource] = _attrs_field(
        init=False, factory=dict
    )

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.data_source import DataSource

        d = dict(src_dict)
        data_sources = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = DataSource.from_dict(dict(prop_dict))

            additional_properties[prop_name] = additional_property

        data_sources.additional_properties = additional_properties
        return data_sources

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> DataSource:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: DataSource) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
