from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.binance_brokerage_and_data_provider_settings_binance_exchange_name import (
    BinanceBrokerageAndDataProviderSettingsBinanceExchangeName,
    check_binance_brokerage_and_data_provider_settings_binance_exchange_name,
)
from ..models.binance_brokerage_and_data_provider_settings_binance_use_testnet import (
    BinanceBrokerageAndDataProviderSettingsBinanceUseTestnet,
    check_binance_brokerage_and_data_provider_settings_binance_use_testnet,
)
from ..models.binance_brokerage_and_data_provider_settings_id import (
    BinanceBrokerageAndDataProviderSettingsId,
    check_binance_brokerage_and_data_provider_settings_id,
)
from ..types import represent

T = TypeVar("T", bound="BinanceBrokerageAndDataProviderSettings")


@_attrs_define
class BinanceBrokerageAndDataProviderSettings:
    """Settings shared by the Binance (spot and margin) brokerage and data provider.

    Example:
        {'id': 'BinanceBrokerage', 'binance-exchange-name': 'Binance', 'binance-api-key': 'example-api-key', 'binance-
            api-secret': 'example-api-secret', 'binance-use-testnet': 'paper'}

    Attributes:
        id (BinanceBrokerageAndDataProviderSettingsId): Id shared by all four Binance exchanges.
        binance_exchange_name (BinanceBrokerageAndDataProviderSettingsBinanceExchangeName): The Binance exchange that
            these settings are for.
        binance_api_key (str): The key, from the API settings of the exchange.
        binance_api_secret (str): The secret that was shown together with the key.
        binance_use_testnet (BinanceBrokerageAndDataProviderSettingsBinanceUseTestnet): Not a boolean despite its name:
            `live` places real orders, `paper` uses the Binance test network.
    """

    id: BinanceBrokerageAndDataProviderSettingsId
    binance_exchange_name: BinanceBrokerageAndDataProviderSettingsBinanceExchangeName
    binance_api_key: str
    binance_api_secret: str
    binance_use_testnet: BinanceBrokerageAndDataProviderSettingsBinanceUseTestnet
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = (
        "binance_api_key",
        "binance_api_secret",
    )
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        binance_exchange_name: str = self.binance_exchange_name

        binance_api_key = self.binance_api_key

        binance_api_secret = self.binance_api_secret

        binance_use_testnet: str = self.binance_use_testnet

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "binance-exchange-name": binance_exchange_name,
                "binance-api-key": binance_api_key,
                "binance-api-secret": binance_api_secret,
                "binance-use-testnet": binance_use_testnet,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = check_binance_brokerage_and_data_provider_settings_id(d.pop("id"))

        binance_exchange_name = (
            check_binance_brokerage_and_data_provider_settings_binance_exchange_name(
                d.pop("binance-exchange-name")
            )
        )

        binance_api_key = d.pop("binance-api-key")

        binance_api_secret = d.pop("binance-api-secret")

        binance_use_testnet = (
            check_binance_brokerage_and_data_provider_settings_binance_use_testnet(
                d.pop("binance-use-testnet")
            )
        )

        binance_brokerage_and_data_provider_settings = cls(
            id=id,
            binance_exchange_name=binance_exchange_name,
            binance_api_key=binance_api_key,
            binance_api_secret=binance_api_secret,
            binance_use_testnet=binance_use_testnet,
        )

        binance_brokerage_and_data_provider_settings.additional_properties = d
        return binance_brokerage_and_data_provider_settings

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
