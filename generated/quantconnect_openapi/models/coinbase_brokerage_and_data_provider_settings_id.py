from typing import Literal

CoinbaseBrokerageAndDataProviderSettingsId = Literal["CoinbaseBrokerage"]

COINBASE_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_ID_VALUES: set[
    CoinbaseBrokerageAndDataProviderSettingsId
] = {
    "CoinbaseBrokerage",
}


def check_coinbase_brokerage_and_data_provider_settings_id(
    value: str,
) -> CoinbaseBrokerageAndDataProviderSettingsId:
    if value in COINBASE_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {COINBASE_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_ID_VALUES!r}"
    )
