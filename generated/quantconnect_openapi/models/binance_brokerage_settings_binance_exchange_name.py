from typing import Literal

BinanceBrokerageSettingsBinanceExchangeName = Literal["Binance"]

BINANCE_BROKERAGE_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES: set[
    BinanceBrokerageSettingsBinanceExchangeName
] = {
    "Binance",
}


def check_binance_brokerage_settings_binance_exchange_name(
    value: str,
) -> BinanceBrokerageSettingsBinanceExchangeName:
    if value in BINANCE_BROKERAGE_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BINANCE_BROKERAGE_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES!r}"
    )
