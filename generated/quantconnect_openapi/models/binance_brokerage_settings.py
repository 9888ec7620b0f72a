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
    from ..models.binance_brokerage_settings_binance_exchange_name import (
        BinanceBrokerageSettingsBinanceExchangeName,
    )
    from ..models.binance_brokerage_settings_binance_use_testnet import (
        BinanceBrokerageSettingsBinanceUseTestnet,
    )
    from ..models.binance_brokerage_settings_id import (
        BinanceBrokerageSettingsId,
    )
    from ..models.brokerage_holding import BrokerageHolding


@_attrs_define(slots=False, eq=False, repr=False)
class BinanceBrokerageSettings(Model):
    """A Binance account (spot and margin) to trade with.

    Example:
        {'id': 'BinanceBrokerage', 'binance-exchange-name': 'Binance', 'binance-api-key': 'example-api-key', 'binance-
            api-secret': 'example-api-secret', 'binance-use-testnet': 'paper', 'holdings': [{'symbolId': 'BTCUSD 2XR',
            'symbol': 'BTCUSD', 'quantity': 0.5, 'averagePrice': 100000}]}

    """

    id: BinanceBrokerageSettingsId
    """Id shared by all four Binance exchanges."""

    binance_exchange_name: BinanceBrokerageSettingsBinanceExchangeName
    """The Binance exchange that these settings are for."""

    binance_api_key: str
    """The key, from the API settings of the exchange."""

    binance_api_secret: str
    """The secret that was shown together with the key."""

    binance_use_testnet: BinanceBrokerageSettingsBinanceUseTestnet
    """Not a boolean despite its name: `live` places real orders, `paper` uses the Binance test network."""

    holdings: list[BrokerageHolding] | Unset = UNSET
    """Positions that the algorithm starts with. The exchange reports only balances of single currencies, not
    positions in pairs. Omit it or leave it empty for none."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "binance-exchange-name": "binance_exchange_name",
        "binance-api-key": "binance_api_key",
        "binance-api-secret": "binance_api_secret",
        "binance-use-testnet": "binance_use_testnet",
        "holdings": "holdings",
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
        "holdings": as_list(as_model("BrokerageHolding")),
    }
    _SECRETS = (
        "binance_api_key",
        "binance_api_secret",
    )
