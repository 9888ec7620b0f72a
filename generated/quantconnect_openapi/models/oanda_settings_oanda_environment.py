from typing import Literal

OandaSettingsOandaEnvironment = Literal["Practice", "Trade"]

OANDA_SETTINGS_OANDA_ENVIRONMENT_VALUES: set[OandaSettingsOandaEnvironment] = {
    "Practice",
    "Trade",
}


def check_oanda_settings_oanda_environment(value: str) -> OandaSettingsOandaEnvironment:
    if value in OANDA_SETTINGS_OANDA_ENVIRONMENT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {OANDA_SETTINGS_OANDA_ENVIRONMENT_VALUES!r}"
    )
