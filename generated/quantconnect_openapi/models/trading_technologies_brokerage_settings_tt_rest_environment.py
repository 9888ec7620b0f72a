from typing import Literal

TradingTechnologiesBrokerageSettingsTtRestEnvironment = Literal["live", "uat"]

TRADING_TECHNOLOGIES_BROKERAGE_SETTINGS_TT_REST_ENVIRONMENT_VALUES: set[
    TradingTechnologiesBrokerageSettingsTtRestEnvironment
] = {
    "live",
    "uat",
}


def check_trading_technologies_brokerage_settings_tt_rest_environment(
    value: str,
) -> TradingTechnologiesBrokerageSettingsTtRestEnvironment:
    if value in TRADING_TECHNOLOGIES_BROKERAGE_SETTINGS_TT_REST_ENVIRONMENT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TRADING_TECHNOLOGIES_BROKERAGE_SETTINGS_TT_REST_ENVIRONMENT_VALUES!r}"
    )
