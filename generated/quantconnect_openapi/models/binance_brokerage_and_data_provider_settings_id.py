from typing import Literal

BinanceBrokerageAndDataProviderSettingsId = Literal["BinanceBrokerage"]

BINANCE_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_ID_VALUES: set[
    BinanceBrokerageAndDataProviderSettingsId
] = {
    "BinanceBrokerage",
}


def check_binance_brokerage_and_data_provider_settings_id(
    value: str,
) -> BinanceBrokerageAndDataProviderSettingsId:
    if value in BINANCE_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BINANCE_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_ID_VALUES!r}"
    )
