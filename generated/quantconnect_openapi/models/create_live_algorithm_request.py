from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
    as_first,
    as_model,
)

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


@_attrs_define(slots=False, eq=False, repr=False)
class CreateLiveAlgorithmRequest(Model):
    """The build to deploy, the node to run it on, and the brokerage and data to use."""

    project_id: int
    """The project to deploy. A project can have one running deployment."""

    compile_id: str
    """Id of a build of this project in state `BuildSuccess`."""

    node_id: str
    """Id of the live node to run on, such as `LN-0123456789ab`. The node must not be busy; projects/nodes/read
    lists the nodes."""

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
    """The brokerage to trade with and its credentials. `id` identifies the brokerage, and each brokerage has its
    own properties. The four Binance exchanges share one id; `binance-exchange-name` distinguishes them.
    `QuantConnectBrokerage` is paper trading; all others place real orders unless their settings select a paper or
    test environment. The settings contain secrets in plain text: keep them out of logs."""

    version_id: int | str
    """Number of the LEAN version to run, as text or as an integer; -1 is the newest version. If that one causes
    problems, specify one from lean/versions/read."""

    data_providers: LiveDataProviders | Unset = UNSET
    """Sources of live prices, at least one provider. The key is the `id` of the settings; for Polygon, the docs
    write `PolygonDataFeed` as the key, while official clients send `Polygon`. The order of the keys matters: a
    price is taken from the first provider that has it, so list them in order of precedence and use a tool that
    preserves the order. Without this object, QuantConnect's data is used. The settings contain secrets in plain
    text: keep them out of logs."""

    automatic_redeploy: bool | Unset = UNSET
    """Whether to restart the algorithm, where possible, when it stops with a runtime error."""

    notification: LiveNotification | Unset = UNSET
    """Notification settings for a running algorithm: the events and the recipients."""

    signature: str | Unset = UNSET
    """Fingerprint of the code, the part of `compileId` after the hyphen. Not required."""

    parameters: ParameterMap | Unset = UNSET
    """Algorithm parameters by name. Each value overrides the default in the code."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "compileId": "compile_id",
        "nodeId": "node_id",
        "brokerage": "brokerage",
        "versionId": "version_id",
        "dataProviders": "data_providers",
        "automaticRedeploy": "automatic_redeploy",
        "notification": "notification",
        "signature": "signature",
        "parameters": "parameters",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "compileId",
            "nodeId",
            "brokerage",
            "versionId",
        }
    )
    _DECODERS = {
        "brokerage": as_first(
            as_model("QuantConnectBrokerageSettings"),
            as_model("InteractiveBrokersBrokerageSettings"),
            as_model("TradierBrokerageSettings"),
            as_model("BitfinexSettings"),
            as_model("CoinbaseBrokerageSettings"),
            as_model("BinanceBrokerageSettings"),
            as_model("BinanceUSBrokerageSettings"),
            as_model("BinanceUSDMFuturesBrokerageSettings"),
            as_model("BinanceCOINFuturesBrokerageSettings"),
            as_model("TradingTechnologiesBrokerageSettings"),
            as_model("KrakenSettings"),
            as_model("BybitBrokerageSettings"),
            as_model("OandaSettings"),
            as_model("WolverineSettings"),
            as_model("CharlesSchwabSettings"),
            as_model("RBIBrokerageSettings"),
            as_model("TerminalLinkSettings"),
            as_model("TradeStationSettings"),
            as_model("TastytradeSettings"),
            as_model("AlpacaBrokerageSettings"),
            as_model("WebullBrokerageSettings"),
            as_model("PublicBrokerageSettings"),
            as_model("ClearStreetBrokerageSettings"),
            as_model("BloombergFixSettings"),
        ),
        "dataProviders": as_model("LiveDataProviders"),
        "notification": as_model("LiveNotification"),
        "parameters": as_model("ParameterMap"),
    }
    _SECRETS = (
        "brokerage",
        "data_providers",
        "notification",
    )
