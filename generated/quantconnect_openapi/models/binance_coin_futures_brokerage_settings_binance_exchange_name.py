from typing import Literal

BinanceCOINFuturesBrokerageSettingsBinanceExchangeName = Literal["Binance-COIN-Futures"]

BINANCE_COIN_FUTURES_BROKERAGE_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES: set[
    BinanceCOINFuturesBrokerageSettingsBinanceExchangeName
] = {
    "Binance-COIN-Futures",
}


def check_binance_coin_futures_brokerage_settings_binance_exchange_name(
    value: str,
) -> BinanceCOINFuturesBrokerageSettingsBinanceExchangeName:
    if value in BINANCE_COIN_FUTURES_BROKERAGE_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BINANCE_COIN_FUTURES_BROKERAGE_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES!r}"
    )
