from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import represent

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


T = TypeVar("T", bound="LiveDataProviders")


@_attrs_define
class LiveDataProviders:
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

    _SECRETS = ("additional_properties",)
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
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

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            if isinstance(prop, QuantConnectDataProviderSettings):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, InteractiveBrokersBrokerageSettings):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, TradierBrokerageSettings):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, BitfinexSettings):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, CoinbaseBrokerageAndDataProviderSettings):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, BinanceBrokerageAndDataProviderSettings):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, BinanceUSBrokerageAndDataProviderSettings):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, BinanceUSDMFuturesBrokerageAndDataProviderSettings):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, BinanceCOINFuturesBrokerageAndDataProviderSettings):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, KrakenSettings):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, PolygonDataProviderSettings):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, BybitBrokerageAndDataProviderSettings):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, OandaSettings):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, CharlesSchwabSettings):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, TradeStationSettings):
                field_dict[prop_name] = prop.to_dict()
            elif isinstance(prop, TastytradeSettings):
                field_dict[prop_name] = prop.to_dict()
            else:
                field_dict[prop_name] = prop.to_dict()

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
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

        d = dict(src_dict)
        live_data_providers = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():

            def _parse_additional_property(
                data: object,
            ) -> (
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
                | TradierBrokerageSettings
            ):
                try:
                    if not isinstance(data, (dict, list)):
                        raise TypeError()
                    componentsschemas_live_data_provider_settings_type_0 = (
                        QuantConnectDataProviderSettings.from_dict(dict(data))
                    )

                    return componentsschemas_live_data_provider_settings_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, (dict, list)):
                        raise TypeError()
                    componentsschemas_live_data_provider_settings_type_1 = (
                        InteractiveBrokersBrokerageSettings.from_dict(dict(data))
                    )

                    return componentsschemas_live_data_provider_settings_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, (dict, list)):
                        raise TypeError()
                    componentsschemas_live_data_provider_settings_type_2 = (
                        TradierBrokerageSettings.from_dict(dict(data))
                    )

                    return componentsschemas_live_data_provider_settings_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, (dict, list)):
                        raise TypeError()
                    componentsschemas_live_data_provider_settings_type_3 = (
                        BitfinexSettings.from_dict(dict(data))
                    )

                    return componentsschemas_live_data_provider_settings_type_3
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, (dict, list)):
                        raise TypeError()
                    componentsschemas_live_data_provider_settings_type_4 = (
                        CoinbaseBrokerageAndDataProviderSettings.from_dict(dict(data))
                    )

                    return componentsschemas_live_data_provider_settings_type_4
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, (dict, list)):
                        raise TypeError()
                    componentsschemas_live_data_provider_settings_type_5 = (
                        BinanceBrokerageAndDataProviderSettings.from_dict(dict(data))
                    )

                    return componentsschemas_live_data_provider_settings_type_5
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, (dict, list)):
                        raise TypeError()
                    componentsschemas_live_data_provider_settings_type_6 = (
                        BinanceUSBrokerageAndDataProviderSettings.from_dict(dict(data))
                    )

                    return componentsschemas_live_data_provider_settings_type_6
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, (dict, list)):
                        raise TypeError()
                    componentsschemas_live_data_provider_settings_type_7 = (
                        BinanceUSDMFuturesBrokerageAndDataProviderSettings.from_dict(
                            dict(data)
                        )
                    )

                    return componentsschemas_live_data_provider_settings_type_7
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, (dict, list)):
                        raise TypeError()
                    componentsschemas_live_data_provider_settings_type_8 = (
                        BinanceCOINFuturesBrokerageAndDataProviderSettings.from_dict(
                            dict(data)
                        )
                    )

                    return componentsschemas_live_data_provider_settings_type_8
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, (dict, list)):
                        raise TypeError()
                    componentsschemas_live_data_provider_settings_type_9 = (
                        KrakenSettings.from_dict(dict(data))
                    )

                    return componentsschemas_live_data_provider_settings_type_9
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, (dict, list)):
                        raise TypeError()
                    componentsschemas_live_data_provider_settings_type_10 = (
                        PolygonDataProviderSettings.from_dict(dict(data))
                    )

                    return componentsschemas_live_data_provider_settings_type_10
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, (dict, list)):
                        raise TypeError()
                    componentsschemas_live_data_provider_settings_type_11 = (
                        BybitBrokerageAndDataProviderSettings.from_dict(dict(data))
                    )

                    return componentsschemas_live_data_provider_settings_type_11
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, (dict, list)):
                        raise TypeError()
                    componentsschemas_live_data_provider_settings_type_12 = (
                        OandaSettings.from_dict(dict(data))
                    )

                    return componentsschemas_live_data_provider_settings_type_12
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, (dict, list)):
                        raise TypeError()
                    componentsschemas_live_data_provider_settings_type_13 = (
                        CharlesSchwabSettings.from_dict(dict(data))
                    )

                    return componentsschemas_live_data_provider_settings_type_13
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, (dict, list)):
                        raise TypeError()
                    componentsschemas_live_data_provider_settings_type_14 = (
                        TradeStationSettings.from_dict(dict(data))
                    )

                    return componentsschemas_live_data_provider_settings_type_14
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, (dict, list)):
                        raise TypeError()
                    componentsschemas_live_data_provider_settings_type_15 = (
                        TastytradeSettings.from_dict(dict(data))
                    )

                    return componentsschemas_live_data_provider_settings_type_15
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_live_data_provider_settings_type_16 = (
                    AlpacaDataProviderSettings.from_dict(dict(data))
                )

                return componentsschemas_live_data_provider_settings_type_16

            additional_property = _parse_additional_property(prop_dict)

            additional_properties[prop_name] = additional_property

        live_data_providers.additional_properties = additional_properties
        return live_data_providers

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(
        self, key: str
    ) -> (
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
        | TradierBrokerageSettings
    ):
        return self.additional_properties[key]

    def __setitem__(
        self,
        key: str,
        value: AlpacaDataProviderSettings
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
    ) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
