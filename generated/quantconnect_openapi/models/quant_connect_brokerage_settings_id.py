from typing import Literal

QuantConnectBrokerageSettingsId = Literal["QuantConnectBrokerage"]

QUANT_CONNECT_BROKERAGE_SETTINGS_ID_VALUES: set[QuantConnectBrokerageSettingsId] = {
    "QuantConnectBrokerage",
}


def check_quant_connect_brokerage_settings_id(
    value: str,
) -> QuantConnectBrokerageSettingsId:
    if value in QUANT_CONNECT_BROKERAGE_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {QUANT_CONNECT_BROKERAGE_SETTINGS_ID_VALUES!r}"
    )
