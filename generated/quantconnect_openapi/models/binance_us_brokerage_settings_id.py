from typing import Literal

BinanceUSBrokerageSettingsId = Literal["BinanceBrokerage"]

BINANCE_US_BROKERAGE_SETTINGS_ID_VALUES: set[BinanceUSBrokerageSettingsId] = {
    "BinanceBrokerage",
}


def check_binance_us_brokerage_settings_id(value: str) -> BinanceUSBrokerageSettingsId:
    if value in BINANCE_US_BROKERAGE_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BINANCE_US_BROKERAGE_SETTINGS_ID_VALUES!r}"
    )
