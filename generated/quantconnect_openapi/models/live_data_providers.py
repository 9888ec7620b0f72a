from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    ModelMap,
    as_first,
    as_model,
    as_values,
)

if TYPE_CHECKING:
    from ..models.alpaca_data_provider_settings import AlpacaDataProviderSettings
    from ..models.binance_brokerage_and_data_provider_settings import (
        BinanceBrokerageAndDataProviderSettings,
    )
    from ..models.binance_coin_futures_brokerage_and_data_provider_settings import (
        BinanceCOINFuturesBrokerageAndDataProviderSettings,
    )
    from ..models.binance_us_brokerage_and_data_provider_settings import (
        BinanceUSBrokerageAndDataProviderSettings,
    )
    from ..models.binance_usdm_futures_brokerage_and_data_provider_settings import (
        BinanceUSDMFuturesBrokerageAndDataProviderSettings,
    )
    from ..models.bitfinex_settings import BitfinexSettings
    from ..models.bybit_brokerage_and_data_provider_settings import (
        BybitBrokerageAndDataProviderSettings,
    )
    from ..models.charles_schwab_settings import CharlesSchwabSettings
    from ..models.coinbase_brokerage_and_data_provider_settings import (
        CoinbaseBrokerageAndDataProviderSettings,
    )
    from ..models.interactive_brokers_brokerage_settings import (
        InteractiveBrokersBrokerageSettings,
    )
    from ..models.kraken_settings import KrakenSettings
    from ..models.oanda_settings import OandaSettings
    from ..models.polygon_data_provider_settings import PolygonDataProviderSettings
    from ..models.quant_connect_data_provider_settings import (
        QuantConnectDataProviderSettings,
    )
    from ..models.tastytrade_settings import TastytradeSettings
    from ..models.trade_station_settings import TradeStationSettings
    from ..models.tradier_brokerage_settings import TradierBrokerageSettings


@_attrs_define(slots=False, eq=False, repr=False)
class LiveDataProviders(
    ModelMap[
        "AlpacaDataProviderSettings | BinanceBrokerageAndDataProviderSettings | BinanceCOINFuturesBrokerageAndDataProviderSettings | BinanceUSBrokerageAndDataProviderSettings | BinanceUSDMFuturesBrokerageAndDataProviderSettings | BitfinexSettings | BybitBrokerageAndDataProviderSettings | CharlesSchwabSettings | CoinbaseBrokerageAndDataProviderSettings | InteractiveBrokersBrokerageSettings | KrakenSettings | OandaSettings | PolygonDataProviderSettings | QuantConnectDataProviderSettings | TastytradeSettings | TradeStationSettings | TradierBrokerageSettings"
    ]
):
    """Sources of live prices, at least one provider. The key is the `id` of the settings; for Polygon, the docs write
    `PolygonDataFeed` as the key, while official clients send `Polygon`. The order of the keys matters: a price is taken
    from the first provider that has it, so list them in order of precedence and use a tool that preserves the order.
    Without this object, QuantConnect's data is used. The settings contain secrets in plain text: keep them out of logs.

        Example:
            {'TradierBrokerage': {'id': 'TradierBrokerage', 'tradier-account-id': '12345678', 'tradier-access-token':
                'example-access-token', 'tradier-environment': 'live'}, 'QuantConnectBrokerage': {'id':
                'QuantConnectBrokerage'}}

    """

    additional_properties: dict[
        str,
        AlpacaDataProviderSettings
        | BinanceBrokerageAndDataProviderSettings
        | BinanceCOINFuturesBrokerageAndDataProviderSettings
        | BinanceUSBrokerageAndDataProviderSettings
        | BinanceUSDMFuturesBrokerageAndDataProviderSettings
        | BitfinexSettings
        | BybitBrokerageAndDataProviderSettings
        | CharlesSchwabSettings
        | CoinbaseBrokerageAndDataProviderSettings
        | InteractiveBrokersBrokerageSettings
        | KrakenSettings
        | OandaSettings
        | PolygonDataProviderSettings
        | QuantConnectDataProviderSettings
        | TastytradeSettings
        | TradeStationSettings
        | TradierBrokerageSettings,
    ] = _attrs_field(init=False, factory=dict)

    _DECODERS = {
        "additional_properties": as_values(
            as_first(
                as_model("QuantConnectDataProviderSettings"),
                as_model("InteractiveBrokersBrokerageSettings"),
                as_model("TradierBrokerageSettings"),
                as_model("BitfinexSettings"),
                as_model("CoinbaseBrokerageAndDataProviderSettings"),
                as_model("BinanceBrokerageAndDataProviderSettings"),
                as_model("BinanceUSBrokerageAndDataProviderSettings"),
                as_model("BinanceUSDMFuturesBrokerageAndDataProviderSettings"),
                as_model("BinanceCOINFuturesBrokerageAndDataProviderSettings"),
                as_model("KrakenSettings"),
                as_model("PolygonDataProviderSettings"),
                as_model("BybitBrokerageAndDataProviderSettings"),
                as_model("OandaSettings"),
                as_model("CharlesSchwabSettings"),
                as_model("TradeStationSettings"),
                as_model("TastytradeSettings"),
                as_model("AlpacaDataProviderSettings"),
            )
        ),
    }
    _SECRETS = ("additional_properties",)
