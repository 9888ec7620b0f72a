from typing import Literal

BinanceUSDMFuturesBrokerageAndDataProviderSettingsId = Literal["BinanceBrokerage"]

BINANCE_USDM_FUTURES_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_ID_VALUES: set[
    BinanceUSDMFuturesBrokerageAndDataProviderSettingsId
] = {
    "BinanceBrokerage",
}


def check_binance_usdm_futures_brokerage_and_data_provider_settings_id(
    value: str,
) -> BinanceUSDMFuturesBrokerageAndDataProviderSettingsId:
    if value in BINANCE_USDM_FUTURES_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BINANCE_USDM_FUTURES_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_ID_VALUES!r}"
    )
