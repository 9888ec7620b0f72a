from typing import Literal

BinanceCOINFuturesBrokerageSettingsId = Literal["BinanceBrokerage"]

BINANCE_COIN_FUTURES_BROKERAGE_SETTINGS_ID_VALUES: set[
    BinanceCOINFuturesBrokerageSettingsId
] = {
    "BinanceBrokerage",
}


def check_binance_coin_futures_brokerage_settings_id(
    value: str,
) -> BinanceCOINFuturesBrokerageSettingsId:
    if value in BINANCE_COIN_FUTURES_BROKERAGE_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BINANCE_COIN_FUTURES_BROKERAGE_SETTINGS_ID_VALUES!r}"
    )
