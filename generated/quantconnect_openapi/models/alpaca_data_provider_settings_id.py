from typing import Literal

AlpacaDataProviderSettingsId = Literal["AlpacaBrokerage"]

ALPACA_DATA_PROVIDER_SETTINGS_ID_VALUES: set[AlpacaDataProviderSettingsId] = {
    "AlpacaBrokerage",
}


def check_alpaca_data_provider_settings_id(value: str) -> AlpacaDataProviderSettingsId:
    if value in ALPACA_DATA_PROVIDER_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ALPACA_DATA_PROVIDER_SETTINGS_ID_VALUES!r}"
    )
