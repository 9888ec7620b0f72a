from typing import Literal

TradingTechnologiesBrokerageSettingsId = Literal["TradingTechnologiesBrokerage"]

TRADING_TECHNOLOGIES_BROKERAGE_SETTINGS_ID_VALUES: set[
    TradingTechnologiesBrokerageSettingsId
] = {
    "TradingTechnologiesBrokerage",
}


def check_trading_technologies_brokerage_settings_id(
    value: str,
) -> TradingTechnologiesBrokerageSettingsId:
    if value in TRADING_TECHNOLOGIES_BROKERAGE_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TRADING_TECHNOLOGIES_BROKERAGE_SETTINGS_ID_VALUES!r}"
    )
