from typing import Literal

BloombergFixSettingsId = Literal["BloombergFixBrokerage"]

BLOOMBERG_FIX_SETTINGS_ID_VALUES: set[BloombergFixSettingsId] = {
    "BloombergFixBrokerage",
}


def check_bloomberg_fix_settings_id(value: str) -> BloombergFixSettingsId:
    if value in BLOOMBERG_FIX_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BLOOMBERG_FIX_SETTINGS_ID_VALUES!r}"
    )
