from typing import Literal

TradeStationSettingsTradeStationEnvironment = Literal["live", "paper"]

TRADE_STATION_SETTINGS_TRADE_STATION_ENVIRONMENT_VALUES: set[
    TradeStationSettingsTradeStationEnvironment
] = {
    "live",
    "paper",
}


def check_trade_station_settings_trade_station_environment(
    value: str,
) -> TradeStationSettingsTradeStationEnvironment:
    if value in TRADE_STATION_SETTINGS_TRADE_STATION_ENVIRONMENT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TRADE_STATION_SETTINGS_TRADE_STATION_ENVIRONMENT_VALUES!r}"
    )
