from typing import Literal

BinanceUSBrokerageAndDataProviderSettingsBinanceExchangeName = Literal["BinanceUS"]

BINANCE_US_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES: set[
    BinanceUSBrokerageAndDataProviderSettingsBinanceExchangeName
] = {
    "BinanceUS",
}


def check_binance_us_brokerage_and_data_provider_settings_binance_exchange_name(
    value: str,
) -> BinanceUSBrokerageAndDataProviderSettingsBinanceExchangeName:
    if (
        value
        in BINANCE_US_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES
    ):
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BINANCE_US_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES!r}"
    )
