from typing import Literal

BloombergFixSettingsBloombergFixEnvironment = Literal["Live"]

BLOOMBERG_FIX_SETTINGS_BLOOMBERG_FIX_ENVIRONMENT_VALUES: set[
    BloombergFixSettingsBloombergFixEnvironment
] = {
    "Live",
}


def check_bloomberg_fix_settings_bloomberg_fix_environment(
    value: str,
) -> BloombergFixSettingsBloombergFixEnvironment:
    if value in BLOOMBERG_FIX_SETTINGS_BLOOMBERG_FIX_ENVIRONMENT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BLOOMBERG_FIX_SETTINGS_BLOOMBERG_FIX_ENVIRONMENT_VALUES!r}"
    )
