from typing import Literal

BinanceBrokerageSettingsId = Literal["BinanceBrokerage"]

BINANCE_BROKERAGE_SETTINGS_ID_VALUES: set[BinanceBrokerageSettingsId] = {
    "BinanceBrokerage",
}


def check_binance_brokerage_settings_id(value: str) -> BinanceBrokerageSettingsId:
    if value in BINANCE_BROKERAGE_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BINANCE_BROKERAGE_SETTINGS_ID_VALUES!r}"
    )
