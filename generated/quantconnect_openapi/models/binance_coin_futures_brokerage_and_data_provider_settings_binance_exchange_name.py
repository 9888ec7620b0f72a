from typing import Literal

BinanceCOINFuturesBrokerageAndDataProviderSettingsBinanceExchangeName = Literal[
    "Binance-COIN-Futures"
]

BINANCE_COIN_FUTURES_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES: set[
    BinanceCOINFuturesBrokerageAndDataProviderSettingsBinanceExchangeName
] = {
    "Binance-COIN-Futures",
}


def check_binance_coin_futures_brokerage_and_data_provider_settings_binance_exchange_name(
    value: str,
) -> BinanceCOINFuturesBrokerageAndDataProviderSettingsBinanceExchangeName:
    if (
        value
        in BINANCE_COIN_FUTURES_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES
    ):
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BINANCE_COIN_FUTURES_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES!r}"
    )
