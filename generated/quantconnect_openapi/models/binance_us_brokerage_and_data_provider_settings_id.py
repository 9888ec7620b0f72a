from typing import Literal

BinanceUSBrokerageAndDataProviderSettingsId = Literal["BinanceBrokerage"]

BINANCE_US_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_ID_VALUES: set[
    BinanceUSBrokerageAndDataProviderSettingsId
] = {
    "BinanceBrokerage",
}


def check_binance_us_brokerage_and_data_provider_settings_id(
    value: str,
) -> BinanceUSBrokerageAndDataProviderSettingsId:
    if value in BINANCE_US_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BINANCE_US_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_ID_VALUES!r}"
    )
