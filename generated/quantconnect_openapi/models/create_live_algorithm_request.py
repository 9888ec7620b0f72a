from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.alpaca_brokerage_settings import AlpacaBrokerageSettings
    from ..models.binance_brokerage_settings import BinanceBrokerageSettings
    from ..models.binance_coin_futures_brokerage_settings import (
        BinanceCOINFuturesBrokerageSettings,
    )
    from ..models.binance_us_brokerage_settings import BinanceUSBrokerageSettings
    from ..models.binance_usdm_futures_brokerage_settings import (
        BinanceUSDMFuturesBrokerageSettings,
    )
    from ..models.bitfinex_settings import BitfinexSettings
    from ..models.bloomberg_fix_settings import BloombergFixSettings
    from ..models.bybit_brokerage_settings import BybitBrokerageSettings
    from ..models.charles_schwab_settings import CharlesSchwabSettings
    from ..models.clear_street_brokerage_settings import ClearStreetBrokerageSettings
    from ..models.coinbase_brokerage_settings import CoinbaseBrokerageSettings
    from ..models.interactive_brokers_brokerage_settings import (
        InteractiveBrokersBrokerageSettings,
    )
    from ..models.kraken_settings import KrakenSettings
    from ..models.live_data_providers import LiveDataProviders
    from ..models.live_notification import LiveNotification
    from ..models.oanda_settings import OandaSettings
    from ..models.parameter_map import ParameterMap
    from ..models.public_brokerage_settings import PublicBrokerageSettings
    from ..models.quant_connect_brokerage_settings import QuantConnectBrokerageSettings
    from ..models.rbi_brokerage_settings import RBIBrokerageSettings
    from ..models.tastytrade_settings import TastytradeSettings
    from ..models.terminal_link_settings import TerminalLinkSettings
    from ..models.trade_station_settings import TradeStationSettings
    from ..models.tradier_brokerage_settings import TradierBrokerageSettings
    from ..models.trading_technologies_brokerage_settings import (
        TradingTechnologiesBrokerageSettings,
    )
    from ..models.webull_brokerage_settings import WebullBrokerageSettings
    from ..models.wolverine_settings import WolverineSettings


T = TypeVar("T", bound="CreateLiveAlgorithmRequest")


@_attrs_define
class CreateLiveAlgorithmRequest:
    """The build to deploy, the node to run it on, and the brokerage and data to use.

    Attributes:
        project_id (int): The project to deploy. A project can have one running deployment.
        compile_id (str): Id of a build of this project in state `BuildSuccess`.
        node_id (str): Id of the live node to run on, such as `LN-0123456789ab`. The node must not be busy;
            projects/nodes/read lists the nodes.
        brokerage (AlpacaBrokerageSettings | BinanceBrokerageSettings | BinanceCOINFuturesBrokerageSettings |
            BinanceUSBrokerageSettings | BinanceUSDMFuturesBrokerageSettings | BitfinexSettings | BloombergFixSettings |
            BybitBrokerageSettings | CharlesSchwabSettings | ClearStreetBrokerageSettings | CoinbaseBrokerageSettings |
            InteractiveBrokersBrokerageSettings | KrakenSettings | OandaSettings | PublicBrokerageSettings |
            QuantConnectBrokerageSettings | RBIBrokerageSettings | TastytradeSettings | TerminalLinkSettings |
            TradeStationSettings | TradierBrokerageSettings | TradingTechnologiesBrokerageSettings | WebullBrokerageSettings
            | WolverineSettings): The brokerage to trade with and its credentials. `id` identifies the brokerage, and each
            brokerage has its own properties. The four Binance exchanges share one id; `binance-exchange-name` distinguishes
            them. `QuantConnectBrokerage` is paper trading; all others place real orders unless their settings select a
            paper or test environment. The settings contain secrets in plain text: keep them out of logs.
        version_id (int | str): Number of the LEAN version to run, as text or as an integer; -1 is the newest version.
            If that one causes problems, specify one from lean/versions/read. Example: -1.
        data_providers (LiveDataProviders | Unset): Sources of live prices, at least one provider. The key is the `id`
            of the settings; for Polygon, the docs write `PolygonDataFeed` as the key, while official clients send
            `Polygon`. The order of the keys matters: a price is taken from the first provider that has it, so list them in
            order of precedence and use a tool that preserves the order. Without this object, QuantConnect's data is used.
            The settings contain secrets in plain text: keep them out of logs. Example: {'TradierBrokerage': {'id':
            'TradierBrokerage', 'tradier-account-id': '12345678', 'tradier-access-token': 'example-access-token', 'tradier-
            environment': 'live'}, 'QuantConnectBrokerage': {'id': 'QuantConnectBrokerage'}}.
        automatic_redeploy (bool | Unset): Whether to restart the algorithm, where possible, when it stops with a
            runtime error.
        notification (LiveNotification | Unset): Notification settings for a running algorithm: the events and the
            recipients.
        signature (str | Unset): Fingerprint of the code, the part of `compileId` after the hyphen. Not required.
        parameters (ParameterMap | Unset): Algorithm parameters by name. Each value overrides the default in the code.
            Example: {'fast': 10, 'slow': 50}.
    """

    project_id: int
    compile_id: str
    node_id: str
    brokerage: (
        AlpacaBrokerageSettings
        | BinanceBrokerageSettings
        | BinanceCOINFuturesBrokerageSettings
        | BinanceUSBrokerageSettings
        | BinanceUSDMFuturesBrokerageSettings
        | BitfinexSettings
        | BloombergFixSettings
        | BybitBrokerageSettings
        | CharlesSchwabSettings
        | ClearStreetBrokerageSettings
        | CoinbaseBrokerageSettings
        | InteractiveBrokersBrokerageSettings
        | KrakenSettings
        | OandaSettings
        | PublicBrokerageSettings
        | QuantConnectBrokerageSettings
        | RBIBrokerageSettings
        | TastytradeSettings
        | TerminalLinkSettings
        | TradeStationSettings
        | TradierBrokerageSettings
        | TradingTechnologiesBrokerageSettings
        | WebullBrokerageSettings
        | WolverineSettings
    )
    version_id: int | str
    data_providers: LiveDataProviders | Unset = UNSET
    automatic_redeploy: bool | Unset = UNSET
    notification: LiveNotification | Unset = UNSET
    signature: str | Unset = UNSET
    parameters: ParameterMap | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = (
        "brokerage",
        "data_providers",
        "notification",
    )
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.alpaca_brokerage_settings import AlpacaBrokerageSettings
        from ..models.binance_brokerage_settings import BinanceBrokerageSettings
        from ..models.binance_coin_futures_brokerage_settings import (
            BinanceCOINFuturesBrokerageSettings,
        )
        from ..models.binance_us_brokerage_settings import BinanceUSBrokerageSettings
        from ..models.binance_usdm_futures_brokerage_settings import (
            BinanceUSDMFuturesBrokerageSettings,
        )
        from ..models.bitfinex_settings import BitfinexSettings
        from ..models.bybit_brokerage_settings import BybitBrokerageSettings
        from ..models.charles_schwab_settings import CharlesSchwabSettings
        from ..models.clear_street_brokerage_settings import (
            ClearStreetBrokerageSettings,
        )
        from ..models.coinbase_brokerage_settings import CoinbaseBrokerageSettings
        from ..models.interactive_brokers_brokerage_settings import (
            InteractiveBrokersBrokerageSettings,
        )
        from ..models.kraken_settings import KrakenSettings
        from ..models.oanda_settings import OandaSettings
        from ..models.public_brokerage_settings import PublicBrokerageSettings
        from ..models.quant_connect_brokerage_settings import (
            QuantConnectBrokerageSettings,
        )
        from ..models.rbi_brokerage_settings import RBIBrokerageSettings
        from ..models.tastytrade_settings import TastytradeSettings
        from ..models.terminal_link_settings import TerminalLinkSettings
        from ..models.trade_station_settings import TradeStationSettings
        from ..models.tradier_brokerage_settings import TradierBrokerageSettings
        from ..models.trading_technologies_brokerage_settings import (
            TradingTechnologiesBrokerageSettings,
        )
        from ..models.webull_brokerage_settings import WebullBrokerageSettings
        from ..models.wolverine_settings import WolverineSettings

        project_id = self.project_id

        compile_id = self.compile_id

        node_id = self.node_id

        brokerage: dict[str, Any]
        if isinstance(self.brokerage, QuantConnectBrokerageSettings):
            brokerage = self.brokerage.to_dict()
        elif isinstance(self.brokerage, InteractiveBrokersBrokerageSettings):
            brokerage = self.brokerage.to_dict()
        elif isinstance(self.brokerage, TradierBrokerageSettings):
            brokerage = self.brokerage.to_dict()
        elif isinstance(self.brokerage, BitfinexSettings):
            brokerage = self.brokerage.to_dict()
        elif isinstance(self.brokerage, CoinbaseBrokerageSettings):
            brokerage = self.brokerage.to_dict()
        elif isinstance(self.brokerage, BinanceBrokerageSettings):
            brokerage = self.brokerage.to_dict()
        elif isinstance(self.brokerage, BinanceUSBrokerageSettings):
            brokerage = self.brokerage.to_dict()
        elif isinstance(self.brokerage, BinanceUSDMFuturesBrokerageSettings):
            brokerage = self.brokerage.to_dict()
        elif isinstance(self.brokerage, BinanceCOINFuturesBrokerageSettings):
            brokerage = self.brokerage.to_dict()
        elif isinstance(self.brokerage, TradingTechnologiesBrokerageSettings):
            brokerage = self.brokerage.to_dict()
        elif isinstance(self.brokerage, KrakenSettings):
            brokerage = self.brokerage.to_dict()
        elif isinstance(self.brokerage, BybitBrokerageSettings):
            brokerage = self.brokerage.to_dict()
        elif isinstance(self.brokerage, OandaSettings):
            brokerage = self.brokerage.to_dict()
        elif isinstance(self.brokerage, WolverineSettings):
            brokerage = self.brokerage.to_dict()
        elif isinstance(self.brokerage, CharlesSchwabSettings):
            brokerage = self.brokerage.to_dict()
        elif isinstance(self.brokerage, RBIBrokerageSettings):
            brokerage = self.brokerage.to_dict()
        elif isinstance(self.brokerage, TerminalLinkSettings):
            brokerage = self.brokerage.to_dict()
        elif isinstance(self.brokerage, TradeStationSettings):
            brokerage = self.brokerage.to_dict()
        elif isinstance(self.brokerage, TastytradeSettings):
            brokerage = self.brokerage.to_dict()
        elif isinstance(self.brokerage, AlpacaBrokerageSettings):
            brokerage = self.brokerage.to_dict()
        elif isinstance(self.brokerage, WebullBrokerageSettings):
            brokerage = self.brokerage.to_dict()
        elif isinstance(self.brokerage, PublicBrokerageSettings):
            brokerage = self.brokerage.to_dict()
        elif isinstance(self.brokerage, ClearStreetBrokerageSettings):
            brokerage = self.brokerage.to_dict()
        else:
            brokerage = self.brokerage.to_dict()

        version_id: int | str
        version_id = self.version_id

        data_providers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.data_providers, Unset):
            data_providers = self.data_providers.to_dict()

        automatic_redeploy = self.automatic_redeploy

        notification: dict[str, Any] | Unset = UNSET
        if not isinstance(self.notification, Unset):
            notification = self.notification.to_dict()

        signature = self.signature

        parameters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.parameters, Unset):
            parameters = self.parameters.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "projectId": project_id,
                "compileId": compile_id,
                "nodeId": node_id,
                "brokerage": brokerage,
                "versionId": version_id,
            }
        )
        if data_providers is not UNSET:
            field_dict["dataProviders"] = data_providers
        if automatic_redeploy is not UNSET:
            field_dict["automaticRedeploy"] = automatic_redeploy
        if notification is not UNSET:
            field_dict["notification"] = notification
        if signature is not UNSET:
            field_dict["signature"] = signature
        if parameters is not UNSET:
            field_dict["parameters"] = parameters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.alpaca_brokerage_settings import AlpacaBrokerageSettings
        from ..models.binance_brokerage_settings import BinanceBrokerageSettings
        from ..models.binance_coin_futures_brokerage_settings import (
            BinanceCOINFuturesBrokerageSettings,
        )
        from ..models.binance_us_brokerage_settings import BinanceUSBrokerageSettings
        from ..models.binance_usdm_futures_brokerage_settings import (
            BinanceUSDMFuturesBrokerageSettings,
        )
        from ..models.bitfinex_settings import BitfinexSettings
        from ..models.bloomberg_fix_settings import BloombergFixSettings
        from ..models.bybit_brokerage_settings import BybitBrokerageSettings
        from ..models.charles_schwab_settings import CharlesSchwabSettings
        from ..models.clear_street_brokerage_settings import (
            ClearStreetBrokerageSettings,
        )
        from ..models.coinbase_brokerage_settings import CoinbaseBrokerageSettings
        from ..models.interactive_brokers_brokerage_settings import (
            InteractiveBrokersBrokerageSettings,
        )
        from ..models.kraken_settings import KrakenSettings
        from ..models.live_data_providers import LiveDataProviders
        from ..models.live_notification import LiveNotification
        from ..models.oanda_settings import OandaSettings
        from ..models.parameter_map import ParameterMap
        from ..models.public_brokerage_settings import PublicBrokerageSettings
        from ..models.quant_connect_brokerage_settings import (
            QuantConnectBrokerageSettings,
        )
        from ..models.rbi_brokerage_settings import RBIBrokerageSettings
        from ..models.tastytrade_settings import TastytradeSettings
        from ..models.terminal_link_settings import TerminalLinkSettings
        from ..models.trade_station_settings import TradeStationSettings
        from ..models.tradier_brokerage_settings import TradierBrokerageSettings
        from ..models.trading_technologies_brokerage_settings import (
            TradingTechnologiesBrokerageSettings,
        )
        from ..models.webull_brokerage_settings import WebullBrokerageSettings
        from ..models.wolverine_settings import WolverineSettings

        d = dict(src_dict)
        project_id = d.pop("projectId")

        compile_id = d.pop("compileId")

        node_id = d.pop("nodeId")

        def _parse_brokerage(
            data: object,
        ) -> (
            AlpacaBrokerageSettings
            | BinanceBrokerageSettings
            | BinanceCOINFuturesBrokerageSettings
            | BinanceUSBrokerageSettings
            | BinanceUSDMFuturesBrokerageSettings
            | BitfinexSettings
            | BloombergFixSettings
            | BybitBrokerageSettings
            | CharlesSchwabSettings
            | ClearStreetBrokerageSettings
            | CoinbaseBrokerageSettings
            | InteractiveBrokersBrokerageSettings
            | KrakenSettings
            | OandaSettings
            | PublicBrokerageSettings
            | QuantConnectBrokerageSettings
            | RBIBrokerageSettings
            | TastytradeSettings
            | TerminalLinkSettings
            | TradeStationSettings
            | TradierBrokerageSettings
            | TradingTechnologiesBrokerageSettings
            | WebullBrokerageSettings
            | WolverineSettings
        ):
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_brokerage_settings_type_0 = (
                    QuantConnectBrokerageSettings.from_dict(dict(data))
                )

                return componentsschemas_brokerage_settings_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_brokerage_settings_type_1 = (
                    InteractiveBrokersBrokerageSettings.from_dict(dict(data))
                )

                return componentsschemas_brokerage_settings_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_brokerage_settings_type_2 = (
                    TradierBrokerageSettings.from_dict(dict(data))
                )

                return componentsschemas_brokerage_settings_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_brokerage_settings_type_3 = (
                    BitfinexSettings.from_dict(dict(data))
                )

                return componentsschemas_brokerage_settings_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_brokerage_settings_type_4 = (
                    CoinbaseBrokerageSettings.from_dict(dict(data))
                )

                return componentsschemas_brokerage_settings_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_brokerage_settings_type_5 = (
                    BinanceBrokerageSettings.from_dict(dict(data))
                )

                return componentsschemas_brokerage_settings_type_5
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_brokerage_settings_type_6 = (
                    BinanceUSBrokerageSettings.from_dict(dict(data))
                )

                return componentsschemas_brokerage_settings_type_6
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_brokerage_settings_type_7 = (
                    BinanceUSDMFuturesBrokerageSettings.from_dict(dict(data))
                )

                return componentsschemas_brokerage_settings_type_7
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_brokerage_settings_type_8 = (
                    BinanceCOINFuturesBrokerageSettings.from_dict(dict(data))
                )

                return componentsschemas_brokerage_settings_type_8
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_brokerage_settings_type_9 = (
                    TradingTechnologiesBrokerageSettings.from_dict(dict(data))
                )

                return componentsschemas_brokerage_settings_type_9
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_brokerage_settings_type_10 = KrakenSettings.from_dict(
                    dict(data)
                )

                return componentsschemas_brokerage_settings_type_10
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_brokerage_settings_type_11 = (
                    BybitBrokerageSettings.from_dict(dict(data))
                )

                return componentsschemas_brokerage_settings_type_11
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_brokerage_settings_type_12 = OandaSettings.from_dict(
                    dict(data)
                )

                return componentsschemas_brokerage_settings_type_12
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_brokerage_settings_type_13 = (
                    WolverineSettings.from_dict(dict(data))
                )

                return componentsschemas_brokerage_settings_type_13
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_brokerage_settings_type_14 = (
                    CharlesSchwabSettings.from_dict(dict(data))
                )

                return componentsschemas_brokerage_settings_type_14
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_brokerage_settings_type_15 = (
                    RBIBrokerageSettings.from_dict(dict(data))
                )

                return componentsschemas_brokerage_settings_type_15
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_brokerage_settings_type_16 = (
                    TerminalLinkSettings.from_dict(dict(data))
                )

                return componentsschemas_brokerage_settings_type_16
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_brokerage_settings_type_17 = (
                    TradeStationSettings.from_dict(dict(data))
                )

                return componentsschemas_brokerage_settings_type_17
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_brokerage_settings_type_18 = (
                    TastytradeSettings.from_dict(dict(data))
                )

                return componentsschemas_brokerage_settings_type_18
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_brokerage_settings_type_19 = (
                    AlpacaBrokerageSettings.from_dict(dict(data))
                )

                return componentsschemas_brokerage_settings_type_19
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_brokerage_settings_type_20 = (
                    WebullBrokerageSettings.from_dict(dict(data))
                )

                return componentsschemas_brokerage_settings_type_20
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_brokerage_settings_type_21 = (
                    PublicBrokerageSettings.from_dict(dict(data))
                )

                return componentsschemas_brokerage_settings_type_21
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_brokerage_settings_type_22 = (
                    ClearStreetBrokerageSettings.from_dict(dict(data))
                )

                return componentsschemas_brokerage_settings_type_22
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, (dict, list)):
                raise TypeError()
            componentsschemas_brokerage_settings_type_23 = (
                BloombergFixSettings.from_dict(dict(data))
            )

            return componentsschemas_brokerage_settings_type_23

        brokerage = _parse_brokerage(d.pop("brokerage"))

        def _parse_version_id(data: object) -> int | str:
            return cast(int | str, data)

        version_id = _parse_version_id(d.pop("versionId"))

        _data_providers = d.pop("dataProviders", UNSET)
        data_providers: LiveDataProviders | Unset
        if isinstance(_data_providers, Unset):
            data_providers = UNSET
        else:
            data_providers = LiveDataProviders.from_dict(dict(_data_providers))

        automatic_redeploy = d.pop("automaticRedeploy", UNSET)

        _notification = d.pop("notification", UNSET)
        notification: LiveNotification | Unset
        if isinstance(_notification, Unset):
            notification = UNSET
        else:
            notification = LiveNotification.from_dict(dict(_notification))

        signature = d.pop("signature", UNSET)

        _parameters = d.pop("parameters", UNSET)
        parameters: ParameterMap | Unset
        if isinstance(_parameters, Unset):
            parameters = UNSET
        else:
            parameters = ParameterMap.from_dict(dict(_parameters))

        create_live_algorithm_request = cls(
            project_id=project_id,
            compile_id=compile_id,
            node_id=node_id,
            brokerage=brokerage,
            version_id=version_id,
            data_providers=data_providers,
            automatic_redeploy=automatic_redeploy,
            notification=notification,
            signature=signature,
            parameters=parameters,
        )

        create_live_algorithm_request.additional_properties = d
        return create_live_algorithm_request

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
