from typing import Literal

TastytradeSettingsId = Literal["TastytradeBrokerage"]

TASTYTRADE_SETTINGS_ID_VALUES: set[TastytradeSettingsId] = {
    "TastytradeBrokerage",
}


def check_tastytrade_settings_id(value: str) -> TastytradeSettingsId:
    if value in TASTYTRADE_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TASTYTRADE_SETTINGS_ID_VALUES!r}"
    )
