from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.polygon_data_provider_settings_id import (
    PolygonDataProviderSettingsId,
    check_polygon_data_provider_settings_id,
)
from ..types import represent

T = TypeVar("T", bound="PolygonDataProviderSettings")


@_attrs_define
class PolygonDataProviderSettings:
    """Prices from Polygon, which is a data provider only.

    Example:
        {'id': 'Polygon', 'polygon-api-key': 'example-api-key'}

    Attributes:
        id (PolygonDataProviderSettingsId): Id of the data provider that these settings are for.
        polygon_api_key (str): Key of your Polygon subscription.
    """

    id: PolygonDataProviderSettingsId
    polygon_api_key: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = ("polygon_api_key",)
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        polygon_api_key = self.polygon_api_key

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "polygon-api-key": polygon_api_key,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = check_polygon_data_provider_settings_id(d.pop("id"))

        polygon_api_key = d.pop("polygon-api-key")

        polygon_data_provider_settings = cls(
            id=id,
            polygon_api_key=polygon_api_key,
        )

        polygon_data_provider_settings.additional_properties = d
        return polygon_data_provider_settings

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
