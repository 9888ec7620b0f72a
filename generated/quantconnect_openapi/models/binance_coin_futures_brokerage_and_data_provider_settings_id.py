from typing import Literal

BinanceCOINFuturesBrokerageAndDataProviderSettingsId = Literal["BinanceBrokerage"]

BINANCE_COIN_FUTURES_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_ID_VALUES: set[
    BinanceCOINFuturesBrokerageAndDataProviderSettingsId
] = {
    "BinanceBrokerage",
}


def check_binance_coin_futures_brokerage_and_data_provider_settings_id(
    value: str,
) -> BinanceCOINFuturesBrokerageAndDataProviderSettingsId:
    if value in BINANCE_COIN_FUTURES_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BINANCE_COIN_FUTURES_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_ID_VALUES!r}"
    )
