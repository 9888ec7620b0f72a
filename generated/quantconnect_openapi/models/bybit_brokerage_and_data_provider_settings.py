from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.bybit_brokerage_and_data_provider_settings_bybit_vip_level import (
    BybitBrokerageAndDataProviderSettingsBybitVipLevel,
    check_bybit_brokerage_and_data_provider_settings_bybit_vip_level,
)
from ..models.bybit_brokerage_and_data_provider_settings_id import (
    BybitBrokerageAndDataProviderSettingsId,
    check_bybit_brokerage_and_data_provider_settings_id,
)
from ..types import represent

T = TypeVar("T", bound="BybitBrokerageAndDataProviderSettings")


@_attrs_define
class BybitBrokerageAndDataProviderSettings:
    """Settings shared by the Bybit brokerage and data provider.

    Example:
        {'id': 'BybitBrokerage', 'bybit-api-key': 'example-api-key', 'bybit-api-secret': 'example-api-secret', 'bybit-
            vip-level': 'VIP0'}

    Attributes:
        id (BybitBrokerageAndDataProviderSettingsId): Id of the brokerage or data provider that these settings are for.
        bybit_api_key (str): The key, from the API settings of the exchange.
        bybit_api_secret (str): The secret that was shown together with the key.
        bybit_vip_level (BybitBrokerageAndDataProviderSettingsBybitVipLevel): Level of the account at Bybit, which
            determines its request rate limit.
    """

    id: BybitBrokerageAndDataProviderSettingsId
    bybit_api_key: str
    bybit_api_secret: str
    bybit_vip_level: BybitBrokerageAndDataProviderSettingsBybitVipLevel
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = (
        "bybit_api_key",
        "bybit_api_secret",
    )
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        bybit_api_key = self.bybit_api_key

        bybit_api_secret = self.bybit_api_secret

        bybit_vip_level: str = self.bybit_vip_level

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "bybit-api-key": bybit_api_key,
                "bybit-api-secret": bybit_api_secret,
                "bybit-vip-level": bybit_vip_level,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = check_bybit_brokerage_and_data_provider_settings_id(d.pop("id"))

        bybit_api_key = d.pop("bybit-api-key")

        bybit_api_secret = d.pop("bybit-api-secret")

        bybit_vip_level = (
            check_bybit_brokerage_and_data_provider_settings_bybit_vip_level(
                d.pop("bybit-vip-level")
            )
        )

        bybit_brokerage_and_data_provider_settings = cls(
            id=id,
            bybit_api_key=bybit_api_key,
            bybit_api_secret=bybit_api_secret,
            bybit_vip_level=bybit_vip_level,
        )

        bybit_brokerage_and_data_provider_settings.additional_properties = d
        return bybit_brokerage_and_data_provider_settings

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
