from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.binance_brokerage_and_data_provider_settings_binance_exchange_name import (
        BinanceBrokerageAndDataProviderSettingsBinanceExchangeName,
    )
    from ..models.binance_brokerage_and_data_provider_settings_binance_use_testnet import (
        BinanceBrokerageAndDataProviderSettingsBinanceUseTestnet,
    )
    from ..models.binance_brokerage_and_data_provider_settings_id import (
        BinanceBrokerageAndDataProviderSettingsId,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class BinanceBrokerageAndDataProviderSettings(Model):
    """Settings shared by the Binance (spot and margin) brokerage and data provider.

    Example:
        {'id': 'BinanceBrokerage', 'binance-exchange-name': 'Binance', 'binance-api-key': 'example-api-key', 'binance-
            api-secret': 'example-api-secret', 'binance-use-testnet': 'paper'}

    """

    id: BinanceBrokerageAndDataProviderSettingsId
    """Id shared by all four Binance exchanges."""

    binance_exchange_name: BinanceBrokerageAndDataProviderSettingsBinanceExchangeName
    """The Binance exchange that these settings are for."""

    binance_api_key: str
    """The key, from the API settings of the exchange."""

    binance_api_secret: str
    """The secret that was shown together with the key."""

    binance_use_testnet: BinanceBrokerageAndDataProviderSettingsBinanceUseTestnet
    """Not a boolean despite its name: `live` places real orders, `paper` uses the Binance test network."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "binance-exchange-name": "binance_exchange_name",
        "binance-api-key": "binance_api_key",
        "binance-api-secret": "binance_api_secret",
        "binance-use-testnet": "binance_use_testnet",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "binance-exchange-name",
            "binance-api-key",
            "binance-api-secret",
            "binance-use-testnet",
        }
    )
    _DECODERS = {
        "id": as_option(
            "BinanceBrokerage",
        ),
        "binance-exchange-name": as_option(
            "Binance",
        ),
        "binance-use-testnet": as_option(
            "live",
            "paper",
        ),
    }
    _SECRETS = (
        "binance_api_key",
        "binance_api_secret",
    )
