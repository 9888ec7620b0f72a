from typing import Literal

BinanceUSDMFuturesBrokerageAndDataProviderSettingsBinanceExchangeName = Literal[
    "Binance-USDM-Futures"
]

BINANCE_USDM_FUTURES_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES: set[
    BinanceUSDMFuturesBrokerageAndDataProviderSettingsBinanceExchangeName
] = {
    "Binance-USDM-Futures",
}


def check_binance_usdm_futures_brokerage_and_data_provider_settings_binance_exchange_name(
    value: str,
) -> BinanceUSDMFuturesBrokerageAndDataProviderSettingsBinanceExchangeName:
    if (
        value
        in BINANCE_USDM_FUTURES_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES
    ):
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BINANCE_USDM_FUTURES_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES!r}"
    )
