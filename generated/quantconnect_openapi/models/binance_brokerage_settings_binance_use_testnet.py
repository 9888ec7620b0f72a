from typing import Literal

BinanceBrokerageSettingsBinanceUseTestnet = Literal["live", "paper"]

BINANCE_BROKERAGE_SETTINGS_BINANCE_USE_TESTNET_VALUES: set[
    BinanceBrokerageSettingsBinanceUseTestnet
] = {
    "live",
    "paper",
}


def check_binance_brokerage_settings_binance_use_testnet(
    value: str,
) -> BinanceBrokerageSettingsBinanceUseTestnet:
    if value in BINANCE_BROKERAGE_SETTINGS_BINANCE_USE_TESTNET_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BINANCE_BROKERAGE_SETTINGS_BINANCE_USE_TESTNET_VALUES!r}"
    )
