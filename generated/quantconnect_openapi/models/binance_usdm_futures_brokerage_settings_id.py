from typing import Literal

BinanceUSDMFuturesBrokerageSettingsId = Literal["BinanceBrokerage"]

BINANCE_USDM_FUTURES_BROKERAGE_SETTINGS_ID_VALUES: set[
    BinanceUSDMFuturesBrokerageSettingsId
] = {
    "BinanceBrokerage",
}


def check_binance_usdm_futures_brokerage_settings_id(
    value: str,
) -> BinanceUSDMFuturesBrokerageSettingsId:
    if value in BINANCE_USDM_FUTURES_BROKERAGE_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BINANCE_USDM_FUTURES_BROKERAGE_SETTINGS_ID_VALUES!r}"
    )
