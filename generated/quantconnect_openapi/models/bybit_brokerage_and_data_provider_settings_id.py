from typing import Literal

BybitBrokerageAndDataProviderSettingsId = Literal["BybitBrokerage"]

BYBIT_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_ID_VALUES: set[
    BybitBrokerageAndDataProviderSettingsId
] = {
    "BybitBrokerage",
}


def check_bybit_brokerage_and_data_provider_settings_id(
    value: str,
) -> BybitBrokerageAndDataProviderSettingsId:
    if value in BYBIT_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BYBIT_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_ID_VALUES!r}"
    )
