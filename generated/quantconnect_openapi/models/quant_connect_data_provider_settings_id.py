from typing import Literal

QuantConnectDataProviderSettingsId = Literal["QuantConnectBrokerage"]

QUANT_CONNECT_DATA_PROVIDER_SETTINGS_ID_VALUES: set[
    QuantConnectDataProviderSettingsId
] = {
    "QuantConnectBrokerage",
}


def check_quant_connect_data_provider_settings_id(
    value: str,
) -> QuantConnectDataProviderSettingsId:
    if value in QUANT_CONNECT_DATA_PROVIDER_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {QUANT_CONNECT_DATA_PROVIDER_SETTINGS_ID_VALUES!r}"
    )
