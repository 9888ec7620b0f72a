from typing import Literal

BinanceBrokerageAndDataProviderSettingsBinanceExchangeName = Literal["Binance"]

BINANCE_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES: set[
    BinanceBrokerageAndDataProviderSettingsBinanceExchangeName
] = {
    "Binance",
}


def check_binance_brokerage_and_data_provider_settings_binance_exchange_name(
    value: str,
) -> BinanceBrokerageAndDataProviderSettingsBinanceExchangeName:
    if (
        value
        in BINANCE_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES
    ):
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BINANCE_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES!r}"
    )
