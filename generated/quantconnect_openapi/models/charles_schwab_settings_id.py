from typing import Literal

CharlesSchwabSettingsId = Literal["CharlesSchwabBrokerage"]

CHARLES_SCHWAB_SETTINGS_ID_VALUES: set[CharlesSchwabSettingsId] = {
    "CharlesSchwabBrokerage",
}


def check_charles_schwab_settings_id(value: str) -> CharlesSchwabSettingsId:
    if value in CHARLES_SCHWAB_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CHARLES_SCHWAB_SETTINGS_ID_VALUES!r}"
    )
