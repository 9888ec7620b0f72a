from typing import Literal

TradierBrokerageSettingsTradierEnvironment = Literal["live", "paper"]

TRADIER_BROKERAGE_SETTINGS_TRADIER_ENVIRONMENT_VALUES: set[
    TradierBrokerageSettingsTradierEnvironment
] = {
    "live",
    "paper",
}


def check_tradier_brokerage_settings_tradier_environment(
    value: str,
) -> TradierBrokerageSettingsTradierEnvironment:
    if value in TRADIER_BROKERAGE_SETTINGS_TRADIER_ENVIRONMENT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TRADIER_BROKERAGE_SETTINGS_TRADIER_ENVIRONMENT_VALUES!r}"
    )
