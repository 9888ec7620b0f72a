from typing import Literal

BinanceBrokerageAndDataProviderSettingsBinanceUseTestnet = Literal["live", "paper"]

BINANCE_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_BINANCE_USE_TESTNET_VALUES: set[
    BinanceBrokerageAndDataProviderSettingsBinanceUseTestnet
] = {
    "live",
    "paper",
}


def check_binance_brokerage_and_data_provider_settings_binance_use_testnet(
    value: str,
) -> BinanceBrokerageAndDataProviderSettingsBinanceUseTestnet:
    if value in BINANCE_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_BINANCE_USE_TESTNET_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BINANCE_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_BINANCE_USE_TESTNET_VALUES!r}"
    )
