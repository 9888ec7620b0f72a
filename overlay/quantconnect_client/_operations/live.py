# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of live."""

from quantconnect_client._core.operation import Operation

CREATE_LIVE_ALGORITHM = Operation(
    name="live.create",
    path="/live/create",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/create-live-algorithm",
    request={
        "type": "object",
        "required": ["versionId", "projectId", "compileId", "nodeId", "brokerage"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "compileId": {"type": "string", "minLength": 1},
            "nodeId": {"type": "string", "minLength": 1},
            "brokerage": {
                "oneOf": [
                    {
                        "type": "object",
                        "required": ["id"],
                        "properties": {
                            "id": {"type": "string", "enum": ["QuantConnectBrokerage"]},
                            "holdings": {
                                "type": "array",
                                "items": {
                                    "type": "object",
                                    "required": ["quantity"],
                                    "properties": {
                                        "symbolId": {"type": "string", "minLength": 1},
                                        "symbol": {"type": "string", "minLength": 1},
                                        "quantity": {"type": "number"},
                                        "averagePrice": {"type": "number"},
                                    },
                                },
                            },
                            "cash": {
                                "type": "array",
                                "items": {
                                    "type": "object",
                                    "required": ["amount", "currency"],
                                    "properties": {
                                        "amount": {"type": "number"},
                                        "currency": {"type": "string", "minLength": 1},
                                    },
                                },
                            },
                        },
                    },
                    {
                        "type": "object",
                        "required": [
                            "id",
                            "ib-user-name",
                            "ib-account",
                            "ib-password",
                            "ib-weekly-restart-utc-time",
                        ],
                        "properties": {
                            "id": {"type": "string", "enum": ["InteractiveBrokersBrokerage"]},
                            "ib-user-name": {"type": "string", "minLength": 1},
                            "ib-account": {"type": "string", "minLength": 1},
                            "ib-password": {"type": "string", "minLength": 1, "x-qc-secret": True},
                            "ib-weekly-restart-utc-time": {
                                "type": "string",
                                "pattern": "^(([01][0-9]|2[0-2]):[0-5][0-9]:[0-5][0-9]|23:([0-2][0-9]:[0-5][0-9]|30:00))$",
                            },
                            "ib-financial-advisors-group-filter": {"type": "string"},
                        },
                    },
                    {
                        "type": "object",
                        "required": [
                            "id",
                            "tradier-account-id",
                            "tradier-access-token",
                            "tradier-environment",
                        ],
                        "properties": {
                            "id": {"type": "string", "enum": ["TradierBrokerage"]},
                            "tradier-account-id": {"type": "string", "minLength": 1},
                            "tradier-access-token": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "tradier-environment": {"type": "string", "enum": ["live", "paper"]},
                        },
                    },
                    {
                        "type": "object",
                        "required": ["id", "bitfinex-api-key", "bitfinex-api-secret"],
                        "properties": {
                            "id": {"type": "string", "enum": ["BitfinexBrokerage"]},
                            "bitfinex-api-key": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "bitfinex-api-secret": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                        },
                    },
                    {
                        "type": "object",
                        "required": ["id", "coinbase-api-name", "coinbase-api-private-key"],
                        "properties": {
                            "id": {"type": "string", "enum": ["CoinbaseBrokerage"]},
                            "coinbase-api-name": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "coinbase-api-private-key": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "holdings": {
                                "type": "array",
                                "items": {
                                    "type": "object",
                                    "required": ["quantity"],
                                    "properties": {
                                        "symbolId": {"type": "string", "minLength": 1},
                                        "symbol": {"type": "string", "minLength": 1},
                                        "quantity": {"type": "number"},
                                        "averagePrice": {"type": "number"},
                                    },
                                },
                            },
                        },
                    },
                    {
                        "type": "object",
                        "required": [
                            "id",
                            "binance-exchange-name",
                            "binance-api-key",
                            "binance-api-secret",
                            "binance-use-testnet",
                        ],
                        "properties": {
                            "id": {"type": "string", "enum": ["BinanceBrokerage"]},
                            "binance-exchange-name": {"type": "string", "enum": ["Binance"]},
                            "binance-api-key": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "binance-api-secret": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "binance-use-testnet": {"type": "string", "enum": ["live", "paper"]},
                            "holdings": {
                                "type": "array",
                                "items": {
                                    "type": "object",
                                    "required": ["quantity"],
                                    "properties": {
                                        "symbolId": {"type": "string", "minLength": 1},
                                        "symbol": {"type": "string", "minLength": 1},
                                        "quantity": {"type": "number"},
                                        "averagePrice": {"type": "number"},
                                    },
                                },
                            },
                        },
                    },
                    {
                        "type": "object",
                        "required": [
                            "id",
                            "binance-exchange-name",
                            "binanceus-api-key",
                            "binanceus-api-secret",
                        ],
                        "properties": {
                            "id": {"type": "string", "enum": ["BinanceBrokerage"]},
                            "binance-exchange-name": {"type": "string", "enum": ["BinanceUS"]},
                            "binanceus-api-key": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "binanceus-api-secret": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "holdings": {
                                "type": "array",
                                "items": {
                                    "type": "object",
                                    "required": ["quantity"],
                                    "properties": {
                                        "symbolId": {"type": "string", "minLength": 1},
                                        "symbol": {"type": "string", "minLength": 1},
                                        "quantity": {"type": "number"},
                                        "averagePrice": {"type": "number"},
                                    },
                                },
                            },
                        },
                    },
                    {
                        "type": "object",
                        "required": [
                            "id",
                            "binance-exchange-name",
                            "binance-api-key",
                            "binance-api-secret",
                        ],
                        "properties": {
                            "id": {"type": "string", "enum": ["BinanceBrokerage"]},
                            "binance-exchange-name": {
                                "type": "string",
                                "enum": ["Binance-USDM-Futures"],
                            },
                            "binance-api-key": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "binance-api-secret": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "holdings": {
                                "type": "array",
                                "items": {
                                    "type": "object",
                                    "required": ["quantity"],
                                    "properties": {
                                        "symbolId": {"type": "string", "minLength": 1},
                                        "symbol": {"type": "string", "minLength": 1},
                                        "quantity": {"type": "number"},
                                        "averagePrice": {"type": "number"},
                                    },
                                },
                            },
                        },
                    },
                    {
                        "type": "object",
                        "required": [
                            "id",
                            "binance-exchange-name",
                            "binance-api-key",
                            "binance-api-secret",
                        ],
                        "properties": {
                            "id": {"type": "string", "enum": ["BinanceBrokerage"]},
                            "binance-exchange-name": {
                                "type": "string",
                                "enum": ["Binance-COIN-Futures"],
                            },
                            "binance-api-key": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "binance-api-secret": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "holdings": {
                                "type": "array",
                                "items": {
                                    "type": "object",
                                    "required": ["quantity"],
                                    "properties": {
                                        "symbolId": {"type": "string", "minLength": 1},
                                        "symbol": {"type": "string", "minLength": 1},
                                        "quantity": {"type": "number"},
                                        "averagePrice": {"type": "number"},
                                    },
                                },
                            },
                        },
                    },
                    {
                        "type": "object",
                        "required": [
                            "id",
                            "tt-user-name",
                            "tt-session-password",
                            "tt-account-name",
                            "tt-rest-app-key",
                            "tt-rest-app-secret",
                            "tt-rest-environment",
                            "tt-order-routing-sender-comp-id",
                            "cash",
                        ],
                        "properties": {
                            "id": {"type": "string", "enum": ["TradingTechnologiesBrokerage"]},
                            "tt-user-name": {"type": "string", "minLength": 1},
                            "tt-session-password": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "tt-account-name": {"type": "string", "minLength": 1},
                            "tt-rest-app-key": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "tt-rest-app-secret": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "tt-rest-environment": {"type": "string", "enum": ["live", "uat"]},
                            "tt-order-routing-sender-comp-id": {"type": "string", "minLength": 1},
                            "cash": {
                                "type": "array",
                                "items": {
                                    "type": "object",
                                    "required": ["amount", "currency"],
                                    "properties": {
                                        "amount": {"type": "number"},
                                        "currency": {"type": "string", "minLength": 1},
                                    },
                                },
                            },
                        },
                    },
                    {
                        "type": "object",
                        "required": [
                            "id",
                            "kraken-api-key",
                            "kraken-api-secret",
                            "kraken-verification-tier",
                        ],
                        "properties": {
                            "id": {"type": "string", "enum": ["KrakenBrokerage"]},
                            "kraken-api-key": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "kraken-api-secret": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "kraken-verification-tier": {
                                "type": "string",
                                "enum": ["Starter", "Intermediate", "Pro"],
                            },
                        },
                    },
                    {
                        "type": "object",
                        "required": ["id", "bybit-api-key", "bybit-api-secret", "bybit-vip-level"],
                        "properties": {
                            "id": {"type": "string", "enum": ["BybitBrokerage"]},
                            "bybit-api-key": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "bybit-api-secret": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "bybit-vip-level": {
                                "type": "string",
                                "enum": [
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
                            "holdings": {
                                "type": "array",
                                "items": {
                                    "type": "object",
                                    "required": ["quantity"],
                                    "properties": {
                                        "symbolId": {"type": "string", "minLength": 1},
                                        "symbol": {"type": "string", "minLength": 1},
                                        "quantity": {"type": "number"},
                                        "averagePrice": {"type": "number"},
                                    },
                                },
                            },
                        },
                    },
                    {
                        "type": "object",
                        "required": [
                            "id",
                            "oanda-account-id",
                            "oanda-access-token",
                            "oanda-environment",
                        ],
                        "properties": {
                            "id": {"type": "string", "enum": ["OandaBrokerage"]},
                            "oanda-account-id": {
                                "type": "string",
                                "pattern": "^[0-9]+-[0-9]+-[0-9]+-[0-9]+$",
                            },
                            "oanda-access-token": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "oanda-environment": {"type": "string", "enum": ["Practice", "Trade"]},
                        },
                    },
                    {
                        "type": "object",
                        "required": ["id", "wolverine-account", "wolverine-on-behalf-of-comp-id"],
                        "properties": {
                            "id": {"type": "string", "enum": ["WolverineBrokerage"]},
                            "wolverine-on-behalf-of-comp-id": {"type": "string", "minLength": 1},
                            "wolverine-account": {"type": "string", "minLength": 1},
                            "cash": {
                                "type": "array",
                                "items": {
                                    "type": "object",
                                    "required": ["amount", "currency"],
                                    "properties": {
                                        "amount": {"type": "number"},
                                        "currency": {"type": "string", "minLength": 1},
                                    },
                                },
                            },
                            "holdings": {
                                "type": "array",
                                "items": {
                                    "type": "object",
                                    "required": ["quantity"],
                                    "properties": {
                                        "symbolId": {"type": "string", "minLength": 1},
                                        "symbol": {"type": "string", "minLength": 1},
                                        "quantity": {"type": "number"},
                                        "averagePrice": {"type": "number"},
                                    },
                                },
                            },
                        },
                    },
                    {
                        "type": "object",
                        "required": ["id", "charles-schwab-account-number"],
                        "properties": {
                            "id": {"type": "string", "enum": ["CharlesSchwabBrokerage"]},
                            "charles-schwab-account-number": {"type": "string", "minLength": 1},
                        },
                    },
                    {
                        "type": "object",
                        "required": ["id", "rbi-on-behalf-of-comp-id", "rbi-account"],
                        "properties": {
                            "id": {"type": "string", "enum": ["RBIBrokerage"]},
                            "rbi-on-behalf-of-comp-id": {"type": "string", "minLength": 1},
                            "rbi-account": {"type": "string", "minLength": 1},
                            "cash": {
                                "type": "array",
                                "items": {
                                    "type": "object",
                                    "required": ["amount", "currency"],
                                    "properties": {
                                        "amount": {"type": "number"},
                                        "currency": {"type": "string", "minLength": 1},
                                    },
                                },
                            },
                            "holdings": {
                                "type": "array",
                                "items": {
                                    "type": "object",
                                    "required": ["quantity"],
                                    "properties": {
                                        "symbolId": {"type": "string", "minLength": 1},
                                        "symbol": {"type": "string", "minLength": 1},
                                        "quantity": {"type": "number"},
                                        "averagePrice": {"type": "number"},
                                    },
                                },
                            },
                        },
                    },
                    {
                        "type": "object",
                        "required": [
                            "id",
                            "terminal-link-connection-type",
                            "terminal-link-server-auth-id",
                            "terminal-link-environment",
                            "terminal-link-server-host",
                            "terminal-link-server-port",
                            "terminal-link-emsx-broker",
                            "terminal-link-emsx-account",
                            "terminal-link-openfigi-api-key",
                        ],
                        "properties": {
                            "id": {"type": "string", "enum": ["TerminalLinkBrokerage"]},
                            "terminal-link-connection-type": {"type": "string", "enum": ["SAPI"]},
                            "terminal-link-server-auth-id": {
                                "type": "string",
                                "pattern": "^[0-9]+$",
                            },
                            "terminal-link-environment": {
                                "type": "string",
                                "enum": ["Production", "Beta"],
                            },
                            "terminal-link-server-host": {"type": "string", "minLength": 1},
                            "terminal-link-server-port": {
                                "anyOf": [
                                    {"type": "integer", "minimum": 1, "maximum": 65535},
                                    {"type": "string", "pattern": "^[0-9]{1,5}$"},
                                ]
                            },
                            "terminal-link-emsx-broker": {"type": "string", "minLength": 1},
                            "terminal-link-emsx-account": {"type": "string", "minLength": 1},
                            "terminal-link-openfigi-api-key": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "terminal-link-emsx-team": {"type": "string"},
                            "cash": {
                                "type": "array",
                                "items": {
                                    "type": "object",
                                    "required": ["amount", "currency"],
                                    "properties": {
                                        "amount": {"type": "number"},
                                        "currency": {"type": "string", "minLength": 1},
                                    },
                                },
                            },
                            "holdings": {
                                "type": "array",
                                "items": {
                                    "type": "object",
                                    "required": ["quantity"],
                                    "properties": {
                                        "symbolId": {"type": "string", "minLength": 1},
                                        "symbol": {"type": "string", "minLength": 1},
                                        "quantity": {"type": "number"},
                                        "averagePrice": {"type": "number"},
                                    },
                                },
                            },
                        },
                    },
                    {
                        "type": "object",
                        "required": [
                            "id",
                            "trade-station-client-id",
                            "trade-station-account-id",
                            "trade-station-refresh-token",
                            "trade-station-environment",
                        ],
                        "properties": {
                            "id": {"type": "string", "enum": ["TradeStationBrokerage"]},
                            "trade-station-client-id": {"type": "string", "minLength": 1},
                            "trade-station-account-id": {"type": "string", "minLength": 1},
                            "trade-station-refresh-token": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "trade-station-environment": {
                                "type": "string",
                                "enum": ["live", "paper"],
                            },
                        },
                    },
                    {
                        "type": "object",
                        "required": ["id", "tastytrade-account-number", "tastytrade-refresh-token"],
                        "properties": {
                            "id": {"type": "string", "enum": ["TastytradeBrokerage"]},
                            "tastytrade-account-number": {
                                "anyOf": [
                                    {"type": "string", "minLength": 1},
                                    {"type": "integer", "minimum": 1},
                                ]
                            },
                            "tastytrade-refresh-token": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                        },
                    },
                    {
                        "type": "object",
                        "required": ["id", "alpaca-access-token", "alpaca-environment"],
                        "properties": {
                            "id": {"type": "string", "enum": ["AlpacaBrokerage"]},
                            "alpaca-access-token": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "alpaca-environment": {"type": "string", "enum": ["live", "paper"]},
                        },
                    },
                    {
                        "type": "object",
                        "required": [
                            "id",
                            "webull-app-key",
                            "webull-app-secret",
                            "webull-account-id",
                        ],
                        "properties": {
                            "id": {"type": "string", "enum": ["WebullBrokerage"]},
                            "webull-app-key": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "webull-app-secret": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "webull-account-id": {"type": "string", "minLength": 1},
                            "webull-use-2fa": {"type": "boolean"},
                        },
                    },
                    {
                        "type": "object",
                        "required": ["id", "public-secret-key", "public-account-number"],
                        "properties": {
                            "id": {"type": "string", "enum": ["PublicBrokerage"]},
                            "public-secret-key": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "public-account-number": {"type": "string", "minLength": 1},
                        },
                    },
                    {
                        "type": "object",
                        "required": ["id", "clearstreet-access-token", "clearstreet-account-id"],
                        "properties": {
                            "id": {"type": "string", "enum": ["ClearStreetBrokerage"]},
                            "clearstreet-access-token": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "clearstreet-account-id": {"type": "string", "pattern": "^[0-9]+$"},
                        },
                    },
                    {
                        "type": "object",
                        "required": [
                            "id",
                            "bloomberg-fix-sender-sub-id",
                            "bloomberg-fix-on-behalf-of-comp-id",
                            "bloomberg-fix-deliver-to-comp-id",
                            "bloomberg-fix-environment",
                        ],
                        "properties": {
                            "id": {"type": "string", "enum": ["BloombergFixBrokerage"]},
                            "bloomberg-fix-sender-sub-id": {
                                "type": "string",
                                "pattern": "^[0-9]+$",
                            },
                            "bloomberg-fix-on-behalf-of-comp-id": {
                                "type": "string",
                                "minLength": 1,
                            },
                            "bloomberg-fix-deliver-to-comp-id": {"type": "string", "minLength": 1},
                            "bloomberg-fix-environment": {"type": "string", "enum": ["Live"]},
                            "cash": {
                                "type": "array",
                                "items": {
                                    "type": "object",
                                    "required": ["amount", "currency"],
                                    "properties": {
                                        "amount": {"type": "number"},
                                        "currency": {"type": "string", "minLength": 1},
                                    },
                                },
                            },
                            "holdings": {
                                "type": "array",
                                "items": {
                                    "type": "object",
                                    "required": ["quantity"],
                                    "properties": {
                                        "symbolId": {"type": "string", "minLength": 1},
                                        "symbol": {"type": "string", "minLength": 1},
                                        "quantity": {"type": "number"},
                                        "averagePrice": {"type": "number"},
                                    },
                                },
                            },
                        },
                    },
                ]
            },
            "versionId": {
                "anyOf": [
                    {"type": "string", "pattern": "^(-1|[1-9][0-9]*)$"},
                    {"type": "integer", "minimum": -1},
                ]
            },
            "dataProviders": {
                "type": "object",
                "minProperties": 1,
                "additionalProperties": {
                    "oneOf": [
                        {
                            "type": "object",
                            "required": ["id"],
                            "properties": {
                                "id": {"type": "string", "enum": ["QuantConnectBrokerage"]}
                            },
                        },
                        {
                            "allOf": [
                                {
                                    "type": "object",
                                    "required": [
                                        "id",
                                        "ib-user-name",
                                        "ib-account",
                                        "ib-password",
                                        "ib-weekly-restart-utc-time",
                                    ],
                                    "properties": {
                                        "id": {
                                            "type": "string",
                                            "enum": ["InteractiveBrokersBrokerage"],
                                        },
                                        "ib-user-name": {"type": "string", "minLength": 1},
                                        "ib-account": {"type": "string", "minLength": 1},
                                        "ib-password": {
                                            "type": "string",
                                            "minLength": 1,
                                            "x-qc-secret": True,
                                        },
                                        "ib-weekly-restart-utc-time": {
                                            "type": "string",
                                            "pattern": "^(([01][0-9]|2[0-2]):[0-5][0-9]:[0-5][0-9]|23:([0-2][0-9]:[0-5][0-9]|30:00))$",
                                        },
                                        "ib-financial-advisors-group-filter": {"type": "string"},
                                    },
                                }
                            ]
                        },
                        {
                            "allOf": [
                                {
                                    "type": "object",
                                    "required": [
                                        "id",
                                        "tradier-account-id",
                                        "tradier-access-token",
                                        "tradier-environment",
                                    ],
                                    "properties": {
                                        "id": {"type": "string", "enum": ["TradierBrokerage"]},
                                        "tradier-account-id": {"type": "string", "minLength": 1},
                                        "tradier-access-token": {
                                            "type": "string",
                                            "minLength": 1,
                                            "x-qc-secret": True,
                                        },
                                        "tradier-environment": {
                                            "type": "string",
                                            "enum": ["live", "paper"],
                                        },
                                    },
                                }
                            ]
                        },
                        {
                            "type": "object",
                            "required": ["id", "bitfinex-api-key", "bitfinex-api-secret"],
                            "properties": {
                                "id": {"type": "string", "enum": ["BitfinexBrokerage"]},
                                "bitfinex-api-key": {
                                    "type": "string",
                                    "minLength": 1,
                                    "x-qc-secret": True,
                                },
                                "bitfinex-api-secret": {
                                    "type": "string",
                                    "minLength": 1,
                                    "x-qc-secret": True,
                                },
                            },
                        },
                        {
                            "allOf": [
                                {
                                    "type": "object",
                                    "required": [
                                        "id",
                                        "coinbase-api-name",
                                        "coinbase-api-private-key",
                                    ],
                                    "properties": {
                                        "id": {"type": "string", "enum": ["CoinbaseBrokerage"]},
                                        "coinbase-api-name": {
                                            "type": "string",
                                            "minLength": 1,
                                            "x-qc-secret": True,
                                        },
                                        "coinbase-api-private-key": {
                                            "type": "string",
                                            "minLength": 1,
                                            "x-qc-secret": True,
                                        },
                                    },
                                }
                            ]
                        },
                        {
                            "allOf": [
                                {
                                    "type": "object",
                                    "required": [
                                        "id",
                                        "binance-exchange-name",
                                        "binance-api-key",
                                        "binance-api-secret",
                                        "binance-use-testnet",
                                    ],
                                    "properties": {
                                        "id": {"type": "string", "enum": ["BinanceBrokerage"]},
                                        "binance-exchange-name": {
                                            "type": "string",
                                            "enum": ["Binance"],
                                        },
                                        "binance-api-key": {
                                            "type": "string",
                                            "minLength": 1,
                                            "x-qc-secret": True,
                                        },
                                        "binance-api-secret": {
                                            "type": "string",
                                            "minLength": 1,
                                            "x-qc-secret": True,
                                        },
                                        "binance-use-testnet": {
                                            "type": "string",
                                            "enum": ["live", "paper"],
                                        },
                                    },
                                }
                            ]
                        },
                        {
                            "allOf": [
                                {
                                    "type": "object",
                                    "required": [
                                        "id",
                                        "binance-exchange-name",
                                        "binanceus-api-key",
                                        "binanceus-api-secret",
                                    ],
                                    "properties": {
                                        "id": {"type": "string", "enum": ["BinanceBrokerage"]},
                                        "binance-exchange-name": {
                                            "type": "string",
                                            "enum": ["BinanceUS"],
                                        },
                                        "binanceus-api-key": {
                                            "type": "string",
                                            "minLength": 1,
                                            "x-qc-secret": True,
                                        },
                                        "binanceus-api-secret": {
                                            "type": "string",
                                            "minLength": 1,
                                            "x-qc-secret": True,
                                        },
                                    },
                                }
                            ]
                        },
                        {
                            "allOf": [
                                {
                                    "type": "object",
                                    "required": [
                                        "id",
                                        "binance-exchange-name",
                                        "binance-api-key",
                                        "binance-api-secret",
                                    ],
                                    "properties": {
                                        "id": {"type": "string", "enum": ["BinanceBrokerage"]},
                                        "binance-exchange-name": {
                                            "type": "string",
                                            "enum": ["Binance-USDM-Futures"],
                                        },
                                        "binance-api-key": {
                                            "type": "string",
                                            "minLength": 1,
                                            "x-qc-secret": True,
                                        },
                                        "binance-api-secret": {
                                            "type": "string",
                                            "minLength": 1,
                                            "x-qc-secret": True,
                                        },
                                    },
                                }
                            ]
                        },
                        {
                            "allOf": [
                                {
                                    "type": "object",
                                    "required": [
                                        "id",
                                        "binance-exchange-name",
                                        "binance-api-key",
                                        "binance-api-secret",
                                    ],
                                    "properties": {
                                        "id": {"type": "string", "enum": ["BinanceBrokerage"]},
                                        "binance-exchange-name": {
                                            "type": "string",
                                            "enum": ["Binance-COIN-Futures"],
                                        },
                                        "binance-api-key": {
                                            "type": "string",
                                            "minLength": 1,
                                            "x-qc-secret": True,
                                        },
                                        "binance-api-secret": {
                                            "type": "string",
                                            "minLength": 1,
                                            "x-qc-secret": True,
                                        },
                                    },
                                }
                            ]
                        },
                        {
                            "type": "object",
                            "required": [
                                "id",
                                "kraken-api-key",
                                "kraken-api-secret",
                                "kraken-verification-tier",
                            ],
                            "properties": {
                                "id": {"type": "string", "enum": ["KrakenBrokerage"]},
                                "kraken-api-key": {
                                    "type": "string",
                                    "minLength": 1,
                                    "x-qc-secret": True,
                                },
                                "kraken-api-secret": {
                                    "type": "string",
                                    "minLength": 1,
                                    "x-qc-secret": True,
                                },
                                "kraken-verification-tier": {
                                    "type": "string",
                                    "enum": ["Starter", "Intermediate", "Pro"],
                                },
                            },
                        },
                        {
                            "type": "object",
                            "required": ["id", "polygon-api-key"],
                            "properties": {
                                "id": {"type": "string", "enum": ["Polygon"]},
                                "polygon-api-key": {
                                    "type": "string",
                                    "minLength": 1,
                                    "x-qc-secret": True,
                                },
                            },
                        },
                        {
                            "allOf": [
                                {
                                    "type": "object",
                                    "required": [
                                        "id",
                                        "bybit-api-key",
                                        "bybit-api-secret",
                                        "bybit-vip-level",
                                    ],
                                    "properties": {
                                        "id": {"type": "string", "enum": ["BybitBrokerage"]},
                                        "bybit-api-key": {
                                            "type": "string",
                                            "minLength": 1,
                                            "x-qc-secret": True,
                                        },
                                        "bybit-api-secret": {
                                            "type": "string",
                                            "minLength": 1,
                                            "x-qc-secret": True,
                                        },
                                        "bybit-vip-level": {
                                            "type": "string",
                                            "enum": [
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
                                    },
                                }
                            ]
                        },
                        {
                            "type": "object",
                            "required": [
                                "id",
                                "oanda-account-id",
                                "oanda-access-token",
                                "oanda-environment",
                            ],
                            "properties": {
                                "id": {"type": "string", "enum": ["OandaBrokerage"]},
                                "oanda-account-id": {
                                    "type": "string",
                                    "pattern": "^[0-9]+-[0-9]+-[0-9]+-[0-9]+$",
                                },
                                "oanda-access-token": {
                                    "type": "string",
                                    "minLength": 1,
                                    "x-qc-secret": True,
                                },
                                "oanda-environment": {
                                    "type": "string",
                                    "enum": ["Practice", "Trade"],
                                },
                            },
                        },
                        {
                            "type": "object",
                            "required": ["id", "charles-schwab-account-number"],
                            "properties": {
                                "id": {"type": "string", "enum": ["CharlesSchwabBrokerage"]},
                                "charles-schwab-account-number": {"type": "string", "minLength": 1},
                            },
                        },
                        {
                            "type": "object",
                            "required": [
                                "id",
                                "trade-station-client-id",
                                "trade-station-account-id",
                                "trade-station-refresh-token",
                                "trade-station-environment",
                            ],
                            "properties": {
                                "id": {"type": "string", "enum": ["TradeStationBrokerage"]},
                                "trade-station-client-id": {"type": "string", "minLength": 1},
                                "trade-station-account-id": {"type": "string", "minLength": 1},
                                "trade-station-refresh-token": {
                                    "type": "string",
                                    "minLength": 1,
                                    "x-qc-secret": True,
                                },
                                "trade-station-environment": {
                                    "type": "string",
                                    "enum": ["live", "paper"],
                                },
                            },
                        },
                        {
                            "type": "object",
                            "required": [
                                "id",
                                "tastytrade-account-number",
                                "tastytrade-refresh-token",
                            ],
                            "properties": {
                                "id": {"type": "string", "enum": ["TastytradeBrokerage"]},
                                "tastytrade-account-number": {
                                    "anyOf": [
                                        {"type": "string", "minLength": 1},
                                        {"type": "integer", "minimum": 1},
                                    ]
                                },
                                "tastytrade-refresh-token": {
                                    "type": "string",
                                    "minLength": 1,
                                    "x-qc-secret": True,
                                },
                            },
                        },
                        {
                            "type": "object",
                            "required": ["id", "alpaca-api-key", "alpaca-api-secret"],
                            "properties": {
                                "id": {"type": "string", "enum": ["AlpacaBrokerage"]},
                                "alpaca-api-key": {
                                    "type": "string",
                                    "minLength": 1,
                                    "x-qc-secret": True,
                                },
                                "alpaca-api-secret": {
                                    "type": "string",
                                    "minLength": 1,
                                    "x-qc-secret": True,
                                },
                            },
                        },
                    ]
                },
            },
            "automaticRedeploy": {"type": "boolean"},
            "notification": {
                "allOf": [
                    {
                        "type": "object",
                        "properties": {
                            "events": {
                                "type": "array",
                                "items": {"type": "string", "enum": ["orderEvent", "insight"]},
                            },
                            "targets": {
                                "type": "array",
                                "items": {
                                    "anyOf": [
                                        {
                                            "type": "object",
                                            "required": ["address", "subject"],
                                            "properties": {
                                                "address": {"type": "string", "minLength": 1},
                                                "subject": {"type": "string", "minLength": 1},
                                            },
                                        },
                                        {
                                            "type": "object",
                                            "required": ["phoneNumber"],
                                            "properties": {
                                                "phoneNumber": {"type": "string", "minLength": 1}
                                            },
                                        },
                                        {
                                            "type": "object",
                                            "required": ["id"],
                                            "properties": {
                                                "id": {"type": "string", "minLength": 1},
                                                "token": {
                                                    "type": "string",
                                                    "minLength": 1,
                                                    "x-qc-secret": True,
                                                },
                                            },
                                        },
                                        {
                                            "type": "object",
                                            "required": ["address"],
                                            "properties": {
                                                "address": {
                                                    "type": "string",
                                                    "minLength": 1,
                                                    "x-qc-secret": True,
                                                },
                                                "headers": {
                                                    "type": "object",
                                                    "additionalProperties": {
                                                        "type": "string",
                                                        "x-qc-secret": True,
                                                    },
                                                },
                                            },
                                        },
                                    ]
                                },
                            },
                        },
                    }
                ]
            },
            "signature": {"type": "string", "minLength": 1},
            "parameters": {
                "allOf": [
                    {
                        "type": "object",
                        "additionalProperties": {
                            "anyOf": [{"type": "string"}, {"type": "number"}, {"type": "integer"}]
                        },
                    }
                ]
            },
        },
    },
    promises=(("projectId", "deployId"),),
)

READ_LIVE_ALGORITHM_ORDERS = Operation(
    name="live.read_orders",
    path="/live/orders/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/orders",
    request={
        "type": "object",
        "required": ["projectId", "start", "end"],
        "x-qc-span": {"start": "start", "end": "end", "max": 1000},
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 1},
            "algorithmId": {"type": "string", "minLength": 1},
        },
    },
    promises=(("progress",), ("orders",)),
)

READ_LIVE_ALGORITHM_TRADES = Operation(
    name="live.read_trades",
    path="/live/trades/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/trades",
    request={
        "type": "object",
        "required": ["projectId", "start", "end"],
        "x-qc-span": {"start": "start", "end": "end", "max": 1000},
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 1},
            "deployId": {"type": "string", "minLength": 1},
        },
    },
    promises=(("progress",), ("trades",)),
)

READ_LIVE_ALGORITHM_INSIGHTS = Operation(
    name="live.read_insights",
    path="/live/insights/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/insights",
    request={
        "type": "object",
        "required": ["projectId", "end"],
        "x-qc-span": {"start": "start", "end": "end", "max": 100},
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 1},
            "algorithmId": {"type": "string", "minLength": 1},
        },
    },
    promises=(("insights",),),
)

READ_LIVE_CHART = Operation(
    name="live.read_chart",
    path="/live/chart/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/charts",
    request={
        "type": "object",
        "required": ["projectId", "name", "count", "start", "end"],
        "x-qc-span": {"start": "start", "end": "end"},
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "name": {"type": "string", "minLength": 1},
            "count": {"type": "integer", "minimum": 1},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 1},
        },
    },
    promises=(("progress",), ("chart",)),
)

READ_LIVE_ALGORITHM_LOGS = Operation(
    name="live.read_logs",
    path="/live/logs/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/logs",
    request={
        "type": "object",
        "required": ["projectId", "algorithmId", "startLine", "endLine"],
        "x-qc-span": {"start": "startLine", "end": "endLine", "max": 250},
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "algorithmId": {"type": "string", "minLength": 1},
            "startLine": {"type": "integer", "minimum": 0},
            "endLine": {"type": "integer", "minimum": 1},
            "deploymentLogs": {"type": "boolean"},
            "query": {"anyOf": [{"type": "string"}, {"type": "null"}]},
            "format": {"type": "string", "minLength": 1},
        },
    },
    promises=(("logs",),),
)

READ_LIVE_ALGORITHM_PORTFOLIO = Operation(
    name="live.portfolio",
    path="/live/portfolio/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/portfolio-state",
    request={
        "type": "object",
        "required": ["projectId"],
        "properties": {"projectId": {"type": "integer", "minimum": 1}},
    },
    promises=(("portfolio",),),
)

READ_LIVE_ALGORITHM = Operation(
    name="live.read",
    path="/live/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/live-algorithm-statistics",
    request={
        "type": "object",
        "required": ["projectId"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "deployId": {"type": "string", "minLength": 1},
        },
    },
    promises=(("status",),),
)

LIST_LIVE_ALGORITHMS = Operation(
    name="live.list",
    path="/live/list",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/list-live-algorithms",
    request={
        "type": "object",
        "x-qc-span": {"start": "start", "end": "end"},
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "status": {
                "type": "string",
                "enum": ["Running", "Stopped", "RuntimeError", "Liquidated"],
            },
            "latest": {"type": "boolean"},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 1},
        },
    },
    promises=(("live",),),
)

LIQUIDATE_LIVE_ALGORITHM = Operation(
    name="live.request_liquidation",
    path="/live/update/liquidate",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/update-live-algorithm/liquidate-live-portfolio",
    request={
        "type": "object",
        "required": ["projectId"],
        "properties": {"projectId": {"type": "integer", "minimum": 1}},
    },
)

STOP_LIVE_ALGORITHM = Operation(
    name="live.request_stop",
    path="/live/update/stop",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/update-live-algorithm/stop-live-algorithm",
    request={
        "type": "object",
        "required": ["projectId"],
        "properties": {"projectId": {"type": "integer", "minimum": 1}},
    },
)
