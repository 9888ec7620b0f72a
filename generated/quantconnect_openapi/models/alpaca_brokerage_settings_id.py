from typing import Literal

AlpacaBrokerageSettingsId = Literal["AlpacaBrokerage"]

ALPACA_BROKERAGE_SETTINGS_ID_VALUES: set[AlpacaBrokerageSettingsId] = {
    "AlpacaBrokerage",
}


def check_alpaca_brokerage_settings_id(value: str) -> AlpacaBrokerageSettingsId:
    if value in ALPACA_BROKERAGE_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ALPACA_BROKERAGE_SETTINGS_ID_VALUES!r}"
    )
