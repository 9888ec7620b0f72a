from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.binance_us_brokerage_and_data_provider_settings_binance_exchange_name import (
        BinanceUSBrokerageAndDataProviderSettingsBinanceExchangeName,
    )
    from ..models.binance_us_brokerage_and_data_provider_settings_id import (
        BinanceUSBrokerageAndDataProviderSettingsId,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class BinanceUSBrokerageAndDataProviderSettings(Model):
    """Settings shared by the Binance US brokerage and data provider.

    Example:
        {'id': 'BinanceBrokerage', 'binance-exchange-name': 'BinanceUS', 'binanceus-api-key': 'example-api-key',
            'binanceus-api-secret': 'example-api-secret'}

    """

    id: BinanceUSBrokerageAndDataProviderSettingsId
    """Id shared by all four Binance exchanges."""

    binance_exchange_name: BinanceUSBrokerageAndDataProviderSettingsBinanceExchangeName
    """The Binance exchange that these settings are for."""

    binanceus_api_key: str
    """The key, from the API settings of the exchange."""

    binanceus_api_secret: str
    """The secret that was shown together with the key."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "binance-exchange-name": "binance_exchange_name",
        "binanceus-api-key": "binanceus_api_key",
        "binanceus-api-secret": "binanceus_api_secret",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "binance-exchange-name",
            "binanceus-api-key",
            "binanceus-api-secret",
        }
    )
    _DECODERS = {
        "id": as_option(
            "BinanceBrokerage",
        ),
        "binance-exchange-name": as_option(
            "BinanceUS",
        ),
    }
    _SECRETS = (
        "binanceus_api_key",
        "binanceus_api_secret",
    )
