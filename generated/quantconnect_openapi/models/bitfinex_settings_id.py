from typing import Literal

BitfinexSettingsId = Literal["BitfinexBrokerage"]

BITFINEX_SETTINGS_ID_VALUES: set[BitfinexSettingsId] = {
    "BitfinexBrokerage",
}


def check_bitfinex_settings_id(value: str) -> BitfinexSettingsId:
    if value in BITFINEX_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BITFINEX_SETTINGS_ID_VALUES!r}"
    )
