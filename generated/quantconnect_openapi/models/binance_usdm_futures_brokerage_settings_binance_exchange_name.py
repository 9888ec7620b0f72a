from typing import Literal

BinanceUSDMFuturesBrokerageSettingsBinanceExchangeName = Literal["Binance-USDM-Futures"]

BINANCE_USDM_FUTURES_BROKERAGE_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES: set[
    BinanceUSDMFuturesBrokerageSettingsBinanceExchangeName
] = {
    "Binance-USDM-Futures",
}


def check_binance_usdm_futures_brokerage_settings_binance_exchange_name(
    value: str,
) -> BinanceUSDMFuturesBrokerageSettingsBinanceExchangeName:
    if value in BINANCE_USDM_FUTURES_BROKERAGE_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BINANCE_USDM_FUTURES_BROKERAGE_SETTINGS_BINANCE_EXCHANGE_NAME_VALUES!r}"
    )
