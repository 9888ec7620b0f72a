from typing import Literal

BinanceUSBrokerageSettingsBinanceExchangeName = Literal["BinanceUS"]

BINANCE_US_BROKERAGE_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES: set[
    BinanceUSBrokerageSettingsBinanceExchangeName
] = {
    "BinanceUS",
}


def check_binance_us_brokerage_settings_binance_exchange_name(
    value: str,
) -> BinanceUSBrokerageSettingsBinanceExchangeName:
    if value in BINANCE_US_BROKERAGE_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BINANCE_US_BROKERAGE_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES!r}"
    )
