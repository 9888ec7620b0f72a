from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.binance_usdm_futures_brokerage_and_data_provider_settings_binance_exchange_name import (
        BinanceUSDMFuturesBrokerageAndDataProviderSettingsBinanceExchangeName,
    )
    from ..models.binance_usdm_futures_brokerage_and_data_provider_settings_id import (
        BinanceUSDMFuturesBrokerageAndDataProviderSettingsId,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class BinanceUSDMFuturesBrokerageAndDataProviderSettings(Model):
    """Settings shared by the brokerage and data provider for Binance futures settled in dollar stablecoins.

    Example:
        {'id': 'BinanceBrokerage', 'binance-exchange-name': 'Binance-USDM-Futures', 'binance-api-key': 'example-api-
            key', 'binance-api-secret': 'example-api-secret'}

    """

    id: BinanceUSDMFuturesBrokerageAndDataProviderSettingsId
    """Id shared by all four Binance exchanges."""

    binance_exchange_name: (
        BinanceUSDMFuturesBrokerageAndDataProviderSettingsBinanceExchangeName
    )
    """The Binance exchange that these settings are for."""

    binance_api_key: str
    """The key, from the API settings of the exchange."""

    binance_api_secret: str
    """The secret that was shown together with the key."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "binance-exchange-name": "binance_exchange_name",
        "binance-api-key": "binance_api_key",
        "binance-api-secret": "binance_api_secret",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "binance-exchange-name",
            "binance-api-key",
            "binance-api-secret",
        }
    )
    _DECODERS = {
        "id": as_option(
            "BinanceBrokerage",
        ),
        "binance-exchange-name": as_option(
            "Binance-USDM-Futures",
        ),
    }
    _SECRETS = (
        "binance_api_key",
        "binance_api_secret",
    )
