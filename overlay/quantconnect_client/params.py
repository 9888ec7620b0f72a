# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The objects inside arguments, as types with the keys of the API.

At run time, they are plain dictionaries. A dictionary that you write in a call is checked without
them; to annotate your own functions and variables, import them:

    from quantconnect_client import params

    constraint: params.OptimizationConstraint = {
        "target": "TotalPerformance.PortfolioStatistics.Drawdown",
        "operator": "less",
        "targetValue": 0.25,
    }
"""

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, TypedDict

__all__ = [
    "AgentChainedEntryInput",
    "AgentNodeInput",
    "AgentOrganizationInput",
    "AgentSubAgentEntryInput",
    "AgentTaskOwnerInput",
    "AgentTokenInput",
    "AlpacaBrokerageSettings",
    "AlpacaDataProviderSettings",
    "BinanceBrokerageAndDataProviderSettings",
    "BinanceBrokerageSettings",
    "BinanceCOINFuturesBrokerageAndDataProviderSettings",
    "BinanceCOINFuturesBrokerageSettings",
    "BinanceUSBrokerageAndDataProviderSettings",
    "BinanceUSBrokerageSettings",
    "BinanceUSDMFuturesBrokerageAndDataProviderSettings",
    "BinanceUSDMFuturesBrokerageSettings",
    "BitfinexSettings",
    "BloombergFixSettings",
    "BrokerageHolding",
    "BrokerageSettings",
    "BybitBrokerageAndDataProviderSettings",
    "BybitBrokerageSettings",
    "CashAmount",
    "CharlesSchwabSettings",
    "ClearStreetBrokerageSettings",
    "CoinbaseBrokerageAndDataProviderSettings",
    "CoinbaseBrokerageSettings",
    "EmailNotificationTarget",
    "Error",
    "File",
    "InteractiveBrokersBrokerageSettings",
    "KrakenSettings",
    "LegacyOptimizationConstraint",
    "LegacyOptimizationParameter",
    "LiveDataProviderSettings",
    "LiveNotification",
    "LiveNotificationTarget",
    "OandaSettings",
    "OptimizationConstraint",
    "OptimizationConstraintForm",
    "OptimizationParameter",
    "OptimizationParameterForm",
    "PolygonDataProviderSettings",
    "PublicBrokerageSettings",
    "QuantConnectBrokerageSettings",
    "QuantConnectDataProviderSettings",
    "RBIBrokerageSettings",
    "SearchCriteria",
    "SmsNotificationTarget",
    "TastytradeSettings",
    "TelegramNotificationTarget",
    "TerminalLinkSettings",
    "TradeStationSettings",
    "TradierBrokerageSettings",
    "TradingTechnologiesBrokerageSettings",
    "UpdateProjectFile",
    "UpdateProjectParameter",
    "WebhookNotificationTarget",
    "WebullBrokerageSettings",
    "WolverineSettings",
]


class AgentChainedEntryInput(TypedDict):
    """Another agent and its place in the chain."""

    agentId: int
    """The agent to run."""
    step: int
    """Position in the chain; lower ones run first."""


class AgentNodeInput(TypedDict):
    """The agent node assigned to an agent, if any."""

    id: int
    """Number of the node. 0 leaves the choice to the platform."""
    sku: NotRequired[str]
    """Product code of the node, such as `A-MICRO`."""


class AgentOrganizationInput(TypedDict):
    """An organization, as it is shown beside an agent."""

    id: str
    """Id of the organization, 32 hexadecimal digits."""
    name: NotRequired[str]
    """Display name of the organization."""
    profile: NotRequired[str]
    """Address of the organization's picture."""


class AgentSubAgentEntryInput(TypedDict):
    """Another agent that may be called, and how often."""

    agentId: int
    """The agent that may be called."""
    callableCount: NotRequired[int]
    """Number of times the agent may be called in one deployment."""


class AgentTaskOwnerInput(TypedDict):
    """A user, identified by the id that others see."""

    publicId: str
    """Public id of the user, which is not the number used to sign in."""
    name: NotRequired[str]
    """Display name of the user."""
    image: NotRequired[str]
    """Address of the user's picture."""


class AgentTokenInput(TypedDict):
    """The caller's key for a provider of language models. A secret."""

    llmApiTokenUser: str
    """The key itself, as the provider issued it. Keep it out of logs and out of code."""
    llmProviderApi: str
    """Name of the provider that issued the key."""


AlpacaBrokerageSettings = TypedDict(
    "AlpacaBrokerageSettings",
    {
        "id": Literal["AlpacaBrokerage"],
        "alpaca-access-token": str,
        "alpaca-environment": Literal["live", "paper"],
    },
)
"""An Alpaca account, real or paper.

Keys:
    id: Id of the brokerage that these settings are for.
    alpaca-access-token: Token that Alpaca issued when the account was connected in the
        browser.
    alpaca-environment: `live` places real orders; `paper` is a simulation at Alpaca.
"""

AlpacaDataProviderSettings = TypedDict(
    "AlpacaDataProviderSettings",
    {
        "id": Literal["AlpacaBrokerage"],
        "alpaca-api-key": str,
        "alpaca-api-secret": str,
    },
)
"""Prices from Alpaca. Authenticates with a key and a secret, unlike Alpaca as a brokerage,
which uses an access token.

Keys:
    id: Id of the data provider that these settings are for.
    alpaca-api-key: Key from the API settings of Alpaca.
    alpaca-api-secret: The secret that was shown together with the key.
"""

BinanceBrokerageAndDataProviderSettings = TypedDict(
    "BinanceBrokerageAndDataProviderSettings",
    {
        "id": Literal["BinanceBrokerage"],
        "binance-exchange-name": Literal["Binance"],
        "binance-api-key": str,
        "binance-api-secret": str,
        "binance-use-testnet": Literal["live", "paper"],
    },
)
"""Settings shared by the Binance (spot and margin) brokerage and data provider.

Keys:
    id: Id shared by all four Binance exchanges.
    binance-exchange-name: The Binance exchange that these settings are for.
    binance-api-key: The key, from the API settings of the exchange.
    binance-api-secret: The secret that was shown together with the key.
    binance-use-testnet: Not a boolean despite its name: `live` places real orders, `paper`
        uses the Binance test network.
"""


class BrokerageHolding(TypedDict):
    """A position that the algorithm starts with. Official clients send all four properties."""

    symbolId: NotRequired[str]
    """Permanent identifier of the security, such as `SPY R735QTJ8XC9X`."""
    symbol: NotRequired[str]
    """Ticker of the security, such as `SPY`."""
    quantity: float
    """Number of shares, contracts or units. Negative for a short position."""
    averagePrice: NotRequired[float]
    """Average price paid for one unit, in the currency in which the security trades."""


BinanceCOINFuturesBrokerageAndDataProviderSettings = TypedDict(
    "BinanceCOINFuturesBrokerageAndDataProviderSettings",
    {
        "id": Literal["BinanceBrokerage"],
        "binance-exchange-name": Literal["Binance-COIN-Futures"],
        "binance-api-key": str,
        "binance-api-secret": str,
    },
)
"""Settings shared by the brokerage and data provider for Binance futures settled in the coin
itself.

Keys:
    id: Id shared by all four Binance exchanges.
    binance-exchange-name: The Binance exchange that these settings are for.
    binance-api-key: The key, from the API settings of the exchange.
    binance-api-secret: The secret that was shown together with the key.
"""

BinanceUSBrokerageAndDataProviderSettings = TypedDict(
    "BinanceUSBrokerageAndDataProviderSettings",
    {
        "id": Literal["BinanceBrokerage"],
        "binance-exchange-name": Literal["BinanceUS"],
        "binanceus-api-key": str,
        "binanceus-api-secret": str,
    },
)
"""Settings shared by the Binance US brokerage and data provider.

Keys:
    id: Id shared by all four Binance exchanges.
    binance-exchange-name: The Binance exchange that these settings are for.
    binanceus-api-key: The key, from the API settings of the exchange.
    binanceus-api-secret: The secret that was shown together with the key.
"""

BinanceUSDMFuturesBrokerageAndDataProviderSettings = TypedDict(
    "BinanceUSDMFuturesBrokerageAndDataProviderSettings",
    {
        "id": Literal["BinanceBrokerage"],
        "binance-exchange-name": Literal["Binance-USDM-Futures"],
        "binance-api-key": str,
        "binance-api-secret": str,
    },
)
"""Settings shared by the brokerage and data provider for Binance futures settled in dollar
stablecoins.

Keys:
    id: Id shared by all four Binance exchanges.
    binance-exchange-name: The Binance exchange that these settings are for.
    binance-api-key: The key, from the API settings of the exchange.
    binance-api-secret: The secret that was shown together with the key.
"""

BitfinexSettings = TypedDict(
    "BitfinexSettings",
    {
        "id": Literal["BitfinexBrokerage"],
        "bitfinex-api-key": str,
        "bitfinex-api-secret": str,
    },
)
"""A Bitfinex account, usable as a brokerage and as a data provider.

Keys:
    id: Id of the brokerage or data provider that these settings are for.
    bitfinex-api-key: The key, from the API settings of the exchange.
    bitfinex-api-secret: The secret that was shown together with the key.
"""


class CashAmount(TypedDict):
    """Cash that the algorithm starts with, in one currency."""

    amount: float
    """Amount of the currency."""
    currency: str
    """Code of the currency, such as `USD` or `USDT`."""


CharlesSchwabSettings = TypedDict(
    "CharlesSchwabSettings",
    {
        "id": Literal["CharlesSchwabBrokerage"],
        "charles-schwab-account-number": str,
    },
)
"""A Charles Schwab account, usable as a brokerage and as a data provider. The account must
already have been connected in the browser; the sign-in itself is not sent here.

Keys:
    id: Id of the brokerage that these settings are for.
    charles-schwab-account-number: Number of the account to trade in.
"""

ClearStreetBrokerageSettings = TypedDict(
    "ClearStreetBrokerageSettings",
    {
        "id": Literal["ClearStreetBrokerage"],
        "clearstreet-access-token": str,
        "clearstreet-account-id": str,
    },
)
"""A Clear Street account.

Keys:
    id: Id of the brokerage that these settings are for.
    clearstreet-access-token: Access token that Clear Street issued for the account.
    clearstreet-account-id: Id of the account to trade in, a number written as text.
"""

InteractiveBrokersBrokerageSettings = TypedDict(
    "InteractiveBrokersBrokerageSettings",
    {
        "id": Literal["InteractiveBrokersBrokerage"],
        "ib-user-name": str,
        "ib-account": str,
        "ib-password": str,
        "ib-weekly-restart-utc-time": str,
        "ib-financial-advisors-group-filter": NotRequired[str],
    },
)
"""An Interactive Brokers account, real or paper as determined by the account id. Usable as a
brokerage and as a data provider.

Keys:
    id: Id of the brokerage that these settings are for.
    ib-user-name: User name at Interactive Brokers.
    ib-account: Account to trade in. Ids of paper accounts begin with `DU`.
    ib-password: Password of the user at Interactive Brokers.
    ib-weekly-restart-utc-time: Time of day, `hh:mm:ss` in UTC and up to `23:30:00`, at
        which the algorithm restarts every Sunday. The brokerage requires the restart, and
        someone must confirm the sign-in with a second factor at that time, or trading
        stops.
    ib-financial-advisors-group-filter: Group of accounts to trade for, if the account
        belongs to a financial advisor. Omit it or leave it empty for all groups.
"""

KrakenSettings = TypedDict(
    "KrakenSettings",
    {
        "id": Literal["KrakenBrokerage"],
        "kraken-api-key": str,
        "kraken-api-secret": str,
        "kraken-verification-tier": Literal["Starter", "Intermediate", "Pro"],
    },
)
"""A Kraken account, usable as a brokerage and as a data provider.

Keys:
    id: Id of the brokerage or data provider that these settings are for.
    kraken-api-key: The key, from the API settings of the exchange.
    kraken-api-secret: The secret that was shown together with the key.
    kraken-verification-tier: Verification level of the account at Kraken, which determines
        its request rate limit.
"""

OandaSettings = TypedDict(
    "OandaSettings",
    {
        "id": Literal["OandaBrokerage"],
        "oanda-account-id": str,
        "oanda-access-token": str,
        "oanda-environment": Literal["Practice", "Trade"],
    },
)
"""An Oanda account for currencies and contracts for difference, usable as a brokerage and as a
data provider.

Keys:
    id: Id of the brokerage that these settings are for.
    oanda-account-id: Account to trade in, four groups of digits joined by hyphens
        (`###-###-######-###`).
    oanda-access-token: Access token of the account, from the API settings of Oanda.
    oanda-environment: `Practice` is fxTrade Practice, a simulation; `Trade` is fxTrade,
        with real money.
"""

PublicBrokerageSettings = TypedDict(
    "PublicBrokerageSettings",
    {
        "id": Literal["PublicBrokerage"],
        "public-secret-key": str,
        "public-account-number": str,
    },
)
"""An account at Public, the brokerage behind public.com.

Keys:
    id: Id of the brokerage that these settings are for.
    public-secret-key: Secret key from the API settings of Public.
    public-account-number: Number of the account to trade in.
"""

TastytradeSettings = TypedDict(
    "TastytradeSettings",
    {
        "id": Literal["TastytradeBrokerage"],
        "tastytrade-account-number": str | int,
        "tastytrade-refresh-token": str,
    },
)
"""A tastytrade account, usable as a brokerage and as a data provider.

Keys:
    id: Id of the brokerage that these settings are for.
    tastytrade-account-number: Number of the account to trade in.
    tastytrade-refresh-token: Token used to renew access to the account while the algorithm
        runs.
"""

TradeStationSettings = TypedDict(
    "TradeStationSettings",
    {
        "id": Literal["TradeStationBrokerage"],
        "trade-station-client-id": str,
        "trade-station-account-id": str,
        "trade-station-refresh-token": str,
        "trade-station-environment": Literal["live", "paper"],
    },
)
"""A TradeStation account, real or paper, usable as a brokerage and as a data provider.

Keys:
    id: Id of the brokerage that these settings are for.
    trade-station-client-id: Client id that TradeStation issued to the application.
    trade-station-account-id: Id of the account to trade in.
    trade-station-refresh-token: Token used to renew access to the account while the
        algorithm runs.
    trade-station-environment: `live` places real orders; `paper` is a simulation at
        TradeStation.
"""

TradierBrokerageSettings = TypedDict(
    "TradierBrokerageSettings",
    {
        "id": Literal["TradierBrokerage"],
        "tradier-account-id": str,
        "tradier-access-token": str,
        "tradier-environment": Literal["live", "paper"],
    },
)
"""A Tradier account, real or paper, usable as a brokerage and as a data provider.

Keys:
    id: Id of the brokerage that these settings are for.
    tradier-account-id: Id of the account to trade in.
    tradier-access-token: Access token of the account, from the API settings of Tradier.
    tradier-environment: `live` places real orders; `paper` is a simulation at Tradier, and
        the data must then come from another provider.
"""

WebullBrokerageSettings = TypedDict(
    "WebullBrokerageSettings",
    {
        "id": Literal["WebullBrokerage"],
        "webull-app-key": str,
        "webull-app-secret": str,
        "webull-account-id": str,
        "webull-use-2fa": NotRequired[bool],
    },
)
"""A Webull account.

Keys:
    id: Id of the brokerage that these settings are for.
    webull-app-key: Key of the application that was registered at Webull.
    webull-app-secret: The secret that was shown together with the key.
    webull-account-id: Id of the account to trade in.
    webull-use-2fa: Whether the application at Webull requires a second factor.
"""

BybitBrokerageAndDataProviderSettings = TypedDict(
    "BybitBrokerageAndDataProviderSettings",
    {
        "id": Literal["BybitBrokerage"],
        "bybit-api-key": str,
        "bybit-api-secret": str,
        "bybit-vip-level": Literal[
            "VIP0",
            "VIP1",
            "VIP2",
            "VIP3",
            "VIP4",
            "VIP5",
            "SupremeVIP",
            "Pro1",
            "Pro2",
            "Pro3",
            "Pro4",
            "Pro5",
        ],
    },
)
"""Settings shared by the Bybit brokerage and data provider.

Keys:
    id: Id of the brokerage or data provider that these settings are for.
    bybit-api-key: The key, from the API settings of the exchange.
    bybit-api-secret: The secret that was shown together with the key.
    bybit-vip-level: Level of the account at Bybit, which determines its request rate limit.
"""

CoinbaseBrokerageAndDataProviderSettings = TypedDict(
    "CoinbaseBrokerageAndDataProviderSettings",
    {
        "id": Literal["CoinbaseBrokerage"],
        "coinbase-api-name": str,
        "coinbase-api-private-key": str,
    },
)
"""Settings shared by the Coinbase brokerage and data provider.

Keys:
    id: Id of the brokerage or data provider that these settings are for.
    coinbase-api-name: Name of the key, from the Coinbase developer platform.
    coinbase-api-private-key: The private key that belongs to the name, including line
        breaks.
"""


class EmailNotificationTarget(TypedDict):
    """Sends an email for each event."""

    address: str
    """Email address to send to."""
    subject: str
    """Subject line of every email."""


class Error(TypedDict):
    """An error that ended an algorithm."""

    message: str
    """Message of the exception."""
    stacktrace: NotRequired[str]
    """Stack trace of the exception. Improves the explanation."""


class File(TypedDict):
    """A code file, included in the request itself."""

    name: str
    """Name of the file with its extension, such as `main.py`."""
    content: str
    """Full text of the file."""


LegacyOptimizationConstraint = TypedDict(
    "LegacyOptimizationConstraint",
    {
        "target": Literal[
            "TotalPerformance.PortfolioStatistics.SharpeRatio",
            "TotalPerformance.PortfolioStatistics.CompoundingAnnualReturn",
            "TotalPerformance.PortfolioStatistics.ProbabilisticSharpeRatio",
            "TotalPerformance.PortfolioStatistics.Drawdown",
            "['TotalPerformance'].['PortfolioStatistics'].['SharpeRatio']",
            "['TotalPerformance'].['PortfolioStatistics'].['CompoundingAnnualReturn']",
            "['TotalPerformance'].['PortfolioStatistics'].['ProbabilisticSharpeRatio']",
            "['TotalPerformance'].['PortfolioStatistics'].['Drawdown']",
        ],
        "operator": Literal[
            "LessOrEqual",
            "Less",
            "GreaterOrEqual",
            "Greater",
            "NotEqual",
            "Equals",
            "lessOrEqual",
            "less",
            "greaterOrEqual",
            "greater",
            "notEqual",
            "equals",
        ],
        "target-value": float,
    },
)
"""A condition with its value in `target-value`, as older programs send it. New programs use
OptimizationConstraint.

Keys:
    target: The statistic, as a path with dots. The form with brackets and quotes is
        equivalent.
    operator: Operator that compares the statistic (left) with the value (right).
    target-value: The value to compare with, like `targetValue` of OptimizationConstraint.
"""


class OptimizationParameter(TypedDict):
    """A parameter of the algorithm and the values that an optimization tries for it."""

    name: str
    """Name of the parameter, as used in the algorithm."""
    min: float
    """First value that is tried."""
    max: float
    """Upper end, at least `min`. Included when a whole number of steps leads to it."""
    step: float
    """Distance between the values that are tried. Must be positive."""
    minStep: NotRequired[float]
    """Smallest step that an Euler search uses, at most `step`. Has no effect on the grid search,
    which is the only one that the cloud runs.
    """


PolygonDataProviderSettings = TypedDict(
    "PolygonDataProviderSettings",
    {
        "id": Literal["Polygon"],
        "polygon-api-key": str,
    },
)
"""Prices from Polygon, which is a data provider only.

Keys:
    id: Id of the data provider that these settings are for.
    polygon-api-key: Key of your Polygon subscription.
"""


class QuantConnectDataProviderSettings(TypedDict):
    """Prices from QuantConnect, which need no credentials. Used when no provider is specified."""

    id: Literal["QuantConnectBrokerage"]
    """Id of the data provider that these settings are for."""


class OptimizationConstraint(TypedDict):
    """A condition on a backtest statistic, for example a drawdown of at most 0.25. Backtests that
    violate it are excluded from the result.
    """

    target: Literal[
        "TotalPerformance.PortfolioStatistics.SharpeRatio",
        "TotalPerformance.PortfolioStatistics.CompoundingAnnualReturn",
        "TotalPerformance.PortfolioStatistics.ProbabilisticSharpeRatio",
        "TotalPerformance.PortfolioStatistics.Drawdown",
        "['TotalPerformance'].['PortfolioStatistics'].['SharpeRatio']",
        "['TotalPerformance'].['PortfolioStatistics'].['CompoundingAnnualReturn']",
        "['TotalPerformance'].['PortfolioStatistics'].['ProbabilisticSharpeRatio']",
        "['TotalPerformance'].['PortfolioStatistics'].['Drawdown']",
    ]
    """The statistic, as a path with dots. The form with brackets and quotes is equivalent."""
    operator: Literal[
        "LessOrEqual",
        "Less",
        "GreaterOrEqual",
        "Greater",
        "NotEqual",
        "Equals",
        "lessOrEqual",
        "less",
        "greaterOrEqual",
        "greater",
        "notEqual",
        "equals",
    ]
    """Operator that compares the statistic (left) with the value (right)."""
    targetValue: float
    """Value to compare with, on the scale that the statistic has in `totalPerformance` of a
    backtest: returns, drawdowns and probabilities are fractions there, so 25 % is 0.25.
    """


class SearchCriteria(TypedDict):
    """A search in one collection."""

    input: str
    """Search text, as a question or keywords."""
    type: Literal["Stubs", "Forum", "Docs", "Examples"]
    """Collection to search: the API signatures (`Stubs`), the forum, the docs, or code examples."""
    count: int
    """Maximum number of passages to return."""


class UpdateProjectFile(TypedDict):
    """One file of the set that replaces the files of a project."""

    name: str
    """Path of the file in the project, with `/` between folders."""
    content: str
    """Full text of the file; JSON text for a notebook."""


BinanceBrokerageSettings = TypedDict(
    "BinanceBrokerageSettings",
    {
        "id": Literal["BinanceBrokerage"],
        "binance-exchange-name": Literal["Binance"],
        "binance-api-key": str,
        "binance-api-secret": str,
        "binance-use-testnet": Literal["live", "paper"],
        "holdings": NotRequired[Sequence[BrokerageHolding]],
    },
)
"""A Binance account (spot and margin) to trade with.

Keys:
    id: Id shared by all four Binance exchanges.
    binance-exchange-name: The Binance exchange that these settings are for.
    binance-api-key: The key, from the API settings of the exchange.
    binance-api-secret: The secret that was shown together with the key.
    binance-use-testnet: Not a boolean despite its name: `live` places real orders, `paper`
        uses the Binance test network.
    holdings: Positions that the algorithm starts with. The exchange reports only balances
        of single currencies, not positions in pairs. Omit it or leave it empty for none.
"""

BinanceCOINFuturesBrokerageSettings = TypedDict(
    "BinanceCOINFuturesBrokerageSettings",
    {
        "id": Literal["BinanceBrokerage"],
        "binance-exchange-name": Literal["Binance-COIN-Futures"],
        "binance-api-key": str,
        "binance-api-secret": str,
        "holdings": NotRequired[Sequence[BrokerageHolding]],
    },
)
"""A Binance account for trading futures settled in the coin itself.

Keys:
    id: Id shared by all four Binance exchanges.
    binance-exchange-name: The Binance exchange that these settings are for.
    binance-api-key: The key, from the API settings of the exchange.
    binance-api-secret: The secret that was shown together with the key.
    holdings: Positions that the algorithm starts with. The exchange reports only balances
        of single currencies, not positions in pairs. Omit it or leave it empty for none.
"""

BinanceUSBrokerageSettings = TypedDict(
    "BinanceUSBrokerageSettings",
    {
        "id": Literal["BinanceBrokerage"],
        "binance-exchange-name": Literal["BinanceUS"],
        "binanceus-api-key": str,
        "binanceus-api-secret": str,
        "holdings": NotRequired[Sequence[BrokerageHolding]],
    },
)
"""A Binance US account to trade with.

Keys:
    id: Id shared by all four Binance exchanges.
    binance-exchange-name: The Binance exchange that these settings are for.
    binanceus-api-key: The key, from the API settings of the exchange.
    binanceus-api-secret: The secret that was shown together with the key.
    holdings: Positions that the algorithm starts with. The exchange reports only balances
        of single currencies, not positions in pairs. Omit it or leave it empty for none.
"""

BinanceUSDMFuturesBrokerageSettings = TypedDict(
    "BinanceUSDMFuturesBrokerageSettings",
    {
        "id": Literal["BinanceBrokerage"],
        "binance-exchange-name": Literal["Binance-USDM-Futures"],
        "binance-api-key": str,
        "binance-api-secret": str,
        "holdings": NotRequired[Sequence[BrokerageHolding]],
    },
)
"""A Binance account for trading futures settled in dollar stablecoins.

Keys:
    id: Id shared by all four Binance exchanges.
    binance-exchange-name: The Binance exchange that these settings are for.
    binance-api-key: The key, from the API settings of the exchange.
    binance-api-secret: The secret that was shown together with the key.
    holdings: Positions that the algorithm starts with. The exchange reports only balances
        of single currencies, not positions in pairs. Omit it or leave it empty for none.
"""

BybitBrokerageSettings = TypedDict(
    "BybitBrokerageSettings",
    {
        "id": Literal["BybitBrokerage"],
        "bybit-api-key": str,
        "bybit-api-secret": str,
        "bybit-vip-level": Literal[
            "VIP0",
            "VIP1",
            "VIP2",
            "VIP3",
            "VIP4",
            "VIP5",
            "SupremeVIP",
            "Pro1",
            "Pro2",
            "Pro3",
            "Pro4",
            "Pro5",
        ],
        "holdings": NotRequired[Sequence[BrokerageHolding]],
    },
)
"""A Bybit account to trade with.

Keys:
    id: Id of the brokerage or data provider that these settings are for.
    bybit-api-key: The key, from the API settings of the exchange.
    bybit-api-secret: The secret that was shown together with the key.
    bybit-vip-level: Level of the account at Bybit, which determines its request rate limit.
    holdings: Positions that the algorithm starts with. The exchange reports only balances
        of single currencies, not positions in pairs. Omit it or leave it empty for none.
"""

CoinbaseBrokerageSettings = TypedDict(
    "CoinbaseBrokerageSettings",
    {
        "id": Literal["CoinbaseBrokerage"],
        "coinbase-api-name": str,
        "coinbase-api-private-key": str,
        "holdings": NotRequired[Sequence[BrokerageHolding]],
    },
)
"""A Coinbase account to trade with.

Keys:
    id: Id of the brokerage or data provider that these settings are for.
    coinbase-api-name: Name of the key, from the Coinbase developer platform.
    coinbase-api-private-key: The private key that belongs to the name, including line
        breaks.
    holdings: Positions that the algorithm starts with. The exchange reports only balances
        of single currencies, not positions in pairs. Omit it or leave it empty for none.
"""

BloombergFixSettings = TypedDict(
    "BloombergFixSettings",
    {
        "id": Literal["BloombergFixBrokerage"],
        "bloomberg-fix-sender-sub-id": str,
        "bloomberg-fix-on-behalf-of-comp-id": str,
        "bloomberg-fix-deliver-to-comp-id": str,
        "bloomberg-fix-environment": Literal["Live"],
        "cash": NotRequired[Sequence[CashAmount]],
        "holdings": NotRequired[Sequence[BrokerageHolding]],
    },
)
"""Order routing to the Bloomberg network over the FIX protocol, for organizations of the
Institution tier. Provides no data. Not offered by Bloomberg.

Keys:
    id: Id of the brokerage that these settings are for.
    bloomberg-fix-sender-sub-id: Your QuantConnect user id, written as text (SenderSubID,
        FIX tag 50).
    bloomberg-fix-on-behalf-of-comp-id: OnBehalfOfCompID agreed on for the session (FIX tag
        115).
    bloomberg-fix-deliver-to-comp-id: DeliverToCompID of the broker that orders are sent to
        (FIX tag 128).
    bloomberg-fix-environment: The only environment available; orders are real.
    cash: Cash that the algorithm starts with, one entry for each currency. Optional for
        this brokerage.
    holdings: Positions that the algorithm starts with. Omit it or leave it empty for none.
"""


class QuantConnectBrokerageSettings(TypedDict):
    """Paper trading: a model fills orders with real-time prices and simulated money. Nothing
    reaches a market.
    """

    id: Literal["QuantConnectBrokerage"]
    """Id of the brokerage that these settings are for."""
    holdings: NotRequired[Sequence[BrokerageHolding]]
    """Positions that the algorithm starts with. Omit it or leave it empty for none."""
    cash: NotRequired[Sequence[CashAmount]]
    """Cash that the algorithm starts with, one entry for each currency. Omit it to start with the
    platform's default.
    """


RBIBrokerageSettings = TypedDict(
    "RBIBrokerageSettings",
    {
        "id": Literal["RBIBrokerage"],
        "rbi-on-behalf-of-comp-id": str,
        "rbi-account": str,
        "cash": NotRequired[Sequence[CashAmount]],
        "holdings": NotRequired[Sequence[BrokerageHolding]],
    },
)
"""Order routing through RBI (Raiffeisen Bank International).

Keys:
    id: Id of the brokerage that these settings are for.
    rbi-on-behalf-of-comp-id: OnBehalfOfCompID agreed on with RBI.
    rbi-account: Account that orders are sent for.
    cash: Cash that the algorithm starts with, one entry for each currency. Optional for
        this brokerage.
    holdings: Positions that the algorithm starts with. Omit it or leave it empty for none.
"""

TerminalLinkSettings = TypedDict(
    "TerminalLinkSettings",
    {
        "id": Literal["TerminalLinkBrokerage"],
        "terminal-link-connection-type": Literal["SAPI"],
        "terminal-link-server-auth-id": str,
        "terminal-link-environment": Literal["Production", "Beta"],
        "terminal-link-server-host": str,
        "terminal-link-server-port": int | str,
        "terminal-link-emsx-broker": str,
        "terminal-link-emsx-account": str,
        "terminal-link-openfigi-api-key": str,
        "terminal-link-emsx-team": NotRequired[str],
        "cash": NotRequired[Sequence[CashAmount]],
        "holdings": NotRequired[Sequence[BrokerageHolding]],
    },
)
"""Order routing through Bloomberg EMSX, using a Server API (SAPI) that you run. Not offered by
Bloomberg.

Keys:
    id: Id of the brokerage that these settings are for.
    terminal-link-connection-type: Kind of connection. The cloud supports only the Server
        API.
    terminal-link-server-auth-id: Bloomberg user number (UUID), written as text.
    terminal-link-environment: `Production` places real orders; `Beta` is Bloomberg's test
        environment.
    terminal-link-server-host: Public IP address of the Server API.
    terminal-link-server-port: Port of the Server API, 8194 by default.
    terminal-link-emsx-broker: EMSX broker that orders are sent to.
    terminal-link-emsx-account: EMSX account that orders are sent for.
    terminal-link-openfigi-api-key: Key for OpenFIGI, which is used to look up securities.
    terminal-link-emsx-team: EMSX team whose order events the algorithm receives. Omit it if
        there is none.
    cash: Cash that the algorithm starts with, one entry for each currency. Optional for
        this brokerage.
    holdings: Positions that the algorithm starts with. Omit it or leave it empty for none.
"""

TradingTechnologiesBrokerageSettings = TypedDict(
    "TradingTechnologiesBrokerageSettings",
    {
        "id": Literal["TradingTechnologiesBrokerage"],
        "tt-user-name": str,
        "tt-session-password": str,
        "tt-account-name": str,
        "tt-rest-app-key": str,
        "tt-rest-app-secret": str,
        "tt-rest-environment": Literal["live", "uat"],
        "tt-order-routing-sender-comp-id": str,
        "cash": Sequence[CashAmount],
    },
)
"""Order routing through Trading Technologies (TT), to its live or its test environment.

Keys:
    id: Id of the brokerage that these settings are for.
    tt-user-name: User name at Trading Technologies.
    tt-session-password: Password of the order routing session.
    tt-account-name: Name of the account to trade in.
    tt-rest-app-key: Key of the application that calls the REST interface of TT.
    tt-rest-app-secret: The secret that was shown together with the key.
    tt-rest-environment: `live` places real orders; `uat` is TT's environment for acceptance
        tests.
    tt-order-routing-sender-comp-id: SenderCompID agreed on for the order routing session.
    cash: Cash that the algorithm starts with, one entry for each currency. Always required
        for this brokerage, though it may be empty.
"""

WolverineSettings = TypedDict(
    "WolverineSettings",
    {
        "id": Literal["WolverineBrokerage"],
        "wolverine-on-behalf-of-comp-id": str,
        "wolverine-account": str,
        "cash": NotRequired[Sequence[CashAmount]],
        "holdings": NotRequired[Sequence[BrokerageHolding]],
    },
)
"""Order routing through Wolverine Execution Services.

Keys:
    id: Id of the brokerage that these settings are for.
    wolverine-on-behalf-of-comp-id: OnBehalfOfCompID agreed on with Wolverine.
    wolverine-account: Account that orders are sent for.
    cash: Cash that the algorithm starts with, one entry for each currency. Optional for
        this brokerage.
    holdings: Positions that the algorithm starts with. Omit it or leave it empty for none.
"""


class SmsNotificationTarget(TypedDict):
    """Sends a text message for each event."""

    phoneNumber: str
    """Number to send to, with the country code."""


class LegacyOptimizationParameter(TypedDict):
    """A parameter with its name in `key`, as older programs send it. New programs use
    OptimizationParameter.
    """

    key: str
    """Name of the parameter, as used in the algorithm."""
    min: float
    """First value that is tried."""
    max: float
    """Upper end, at least `min`. Included when a whole number of steps leads to it."""
    step: float
    """Distance between the values that are tried. Must be positive."""
    minStep: NotRequired[float]
    """Smallest step that an Euler search uses, at most `step`. Has no effect on the grid search,
    which is the only one that the cloud runs.
    """


LiveDataProviderSettings = (
    QuantConnectDataProviderSettings
    | InteractiveBrokersBrokerageSettings
    | TradierBrokerageSettings
    | BitfinexSettings
    | CoinbaseBrokerageAndDataProviderSettings
    | BinanceBrokerageAndDataProviderSettings
    | BinanceUSBrokerageAndDataProviderSettings
    | BinanceUSDMFuturesBrokerageAndDataProviderSettings
    | BinanceCOINFuturesBrokerageAndDataProviderSettings
    | KrakenSettings
    | PolygonDataProviderSettings
    | BybitBrokerageAndDataProviderSettings
    | OandaSettings
    | CharlesSchwabSettings
    | TradeStationSettings
    | TastytradeSettings
    | AlpacaDataProviderSettings
)
"""One source of live prices and its credentials. `id` identifies the provider, and each
provider has its own properties. The four Binance exchanges share one id; `binance-exchange-
name` distinguishes them.
"""

OptimizationConstraintForm = OptimizationConstraint | LegacyOptimizationConstraint
"""A condition, in the current form or that of older programs."""


class UpdateProjectParameter(TypedDict):
    """New value of a project parameter."""

    key: str
    """Name of the parameter, as used in the algorithm."""
    value: str | float
    """New value of the parameter; it is stored as text."""


BrokerageSettings = (
    QuantConnectBrokerageSettings
    | InteractiveBrokersBrokerageSettings
    | TradierBrokerageSettings
    | BitfinexSettings
    | CoinbaseBrokerageSettings
    | BinanceBrokerageSettings
    | BinanceUSBrokerageSettings
    | BinanceUSDMFuturesBrokerageSettings
    | BinanceCOINFuturesBrokerageSettings
    | TradingTechnologiesBrokerageSettings
    | KrakenSettings
    | BybitBrokerageSettings
    | OandaSettings
    | WolverineSettings
    | CharlesSchwabSettings
    | RBIBrokerageSettings
    | TerminalLinkSettings
    | TradeStationSettings
    | TastytradeSettings
    | AlpacaBrokerageSettings
    | WebullBrokerageSettings
    | PublicBrokerageSettings
    | ClearStreetBrokerageSettings
    | BloombergFixSettings
)
"""The brokerage to trade with and its credentials. `id` identifies the brokerage, and each
brokerage has its own properties. The four Binance exchanges share one id; `binance-
exchange-name` distinguishes them. `QuantConnectBrokerage` is paper trading; all others
place real orders unless their settings select a paper or test environment. The settings
contain secrets in plain text: keep them out of logs.
"""


class TelegramNotificationTarget(TypedDict):
    """Sends a Telegram message for each event."""

    id: str
    """Telegram id of the user or the group to send to."""
    token: NotRequired[str]
    """Token of your own bot. Omit to use the QuantConnect bot."""


OptimizationParameterForm = OptimizationParameter | LegacyOptimizationParameter
"""A parameter to vary, in the current form or that of older programs."""


class WebhookNotificationTarget(TypedDict):
    """Calls a URL for each event."""

    address: str
    """URL to call. Many contain a secret, so keep it out of logs."""
    headers: NotRequired[Mapping[str, str]]
    """Headers to send with every call, by name. They may hold secrets: keep them out of logs."""


LiveNotificationTarget = (
    EmailNotificationTarget
    | SmsNotificationTarget
    | TelegramNotificationTarget
    | WebhookNotificationTarget
)
"""A recipient of notifications and the channel to use: email, text message, Telegram or
webhook.
"""


class LiveNotification(TypedDict):
    """Notification settings for a running algorithm: the events and the recipients."""

    events: NotRequired[Sequence[Literal["orderEvent", "insight"]]]
    """Events that trigger a notification: `orderEvent` for each change to an order, `insight` for
    each new insight.
    """
    targets: NotRequired[Sequence[LiveNotificationTarget]]
    """Recipients of the notifications. Without any, no notifications are sent."""
