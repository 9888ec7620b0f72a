from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
    as_list,
    as_model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.binance_us_brokerage_settings_binance_exchange_name import (
        BinanceUSBrokerageSettingsBinanceExchangeName,
    )
    from ..models.binance_us_brokerage_settings_id import (
        BinanceUSBrokerageSettingsId,
    )
    from ..models.brokerage_holding import BrokerageHolding


@_attrs_define(slots=False, eq=False, repr=False)
class BinanceUSBrokerageSettings(Model):
    """A Binance US account to trade with.

    Example:
        {'id': 'BinanceBrokerage', 'binance-exchange-name': 'BinanceUS', 'binanceus-api-key': 'example-api-key',
            'binanceus-api-secret': 'example-api-secret', 'holdings': [{'symbolId': 'BTCUSD 2XR', 'symbol': 'BTCUSD',
            'quantity': 0.5, 'averagePrice': 100000}]}

    """

    id: BinanceUSBrokerageSettingsId
    """Id shared by all four Binance exchanges."""

    binance_exchange_name: BinanceUSBrokerageSettingsBinanceExchangeName
    """The Binance exchange that these settings are for."""

    binanceus_api_key: str
    """The key, from the API settings of the exchange."""

    binanceus_api_secret: str
    """The secret that was shown together with the key."""

    holdings: list[BrokerageHolding] | Unset = UNSET
    """Positions that the algorithm starts with. The exchange reports only balances of single currencies, not
    positions in pairs. Omit it or leave it empty for none."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "binance-exchange-name": "binance_exchange_name",
        "binanceus-api-key": "binanceus_api_key",
        "binanceus-api-secret": "binanceus_api_secret",
        "holdings": "holdings",
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
        "holdings": as_list(as_model("BrokerageHolding")),
    }
    _SECRETS = (
        "binanceus_api_key",
        "binanceus_api_secret",
    )
