from typing import Literal

AlpacaBrokerageSettingsAlpacaEnvironment = Literal["live", "paper"]

ALPACA_BROKERAGE_SETTINGS_ALPACA_ENVIRONMENT_VALUES: set[
    AlpacaBrokerageSettingsAlpacaEnvironment
] = {
    "live",
    "paper",
}


def check_alpaca_brokerage_settings_alpaca_environment(
    value: str,
) -> AlpacaBrokerageSettingsAlpacaEnvironment:
    if value in ALPACA_BROKERAGE_SETTINGS_ALPACA_ENVIRONMENT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ALPACA_BROKERAGE_SETTINGS_ALPACA_ENVIRONMENT_VALUES!r}"
    )
