from typing import Literal

BybitBrokerageSettingsId = Literal["BybitBrokerage"]

BYBIT_BROKERAGE_SETTINGS_ID_VALUES: set[BybitBrokerageSettingsId] = {
    "BybitBrokerage",
}


def check_bybit_brokerage_settings_id(value: str) -> BybitBrokerageSettingsId:
    if value in BYBIT_BROKERAGE_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BYBIT_BROKERAGE_SETTINGS_ID_VALUES!r}"
    )
