from typing import Literal

OandaSettingsId = Literal["OandaBrokerage"]

OANDA_SETTINGS_ID_VALUES: set[OandaSettingsId] = {
    "OandaBrokerage",
}


def check_oanda_settings_id(value: str) -> OandaSettingsId:
    if value in OANDA_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {OANDA_SETTINGS_ID_VALUES!r}"
    )
