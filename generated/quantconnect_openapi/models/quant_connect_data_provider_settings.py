from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.quant_connect_data_provider_settings_id import (
    QuantConnectDataProviderSettingsId,
    check_quant_connect_data_provider_settings_id,
)
from ..types import represent

T = TypeVar("T", bound="QuantConnectDataProviderSettings")


@_attrs_define
class QuantConnectDataProviderSettings:
    """Prices from QuantConnect, which need no credentials. Used when no provider is specified.

    Example:
        {'id': 'QuantConnectBrokerage'}

    Attributes:
        id (QuantConnectDataProviderSettingsId): Id of the data provider that these settings are for.
    """

    id: QuantConnectDataProviderSettingsId
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = check_quant_connect_data_provider_settings_id(d.pop("id"))

        quant_connect_data_provider_settings = cls(
            id=id,
        )

        quant_connect_data_provider_settings.additional_properties = d
        return quant_connect_data_provider_settings

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
