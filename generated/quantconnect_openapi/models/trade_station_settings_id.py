from typing import Literal

TradeStationSettingsId = Literal["TradeStationBrokerage"]

TRADE_STATION_SETTINGS_ID_VALUES: set[TradeStationSettingsId] = {
    "TradeStationBrokerage",
}


def check_trade_station_settings_id(value: str) -> TradeStationSettingsId:
    if value in TRADE_STATION_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TRADE_STATION_SETTINGS_ID_VALUES!r}"
    )
