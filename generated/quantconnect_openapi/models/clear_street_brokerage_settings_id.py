from typing import Literal

ClearStreetBrokerageSettingsId = Literal["ClearStreetBrokerage"]

CLEAR_STREET_BROKERAGE_SETTINGS_ID_VALUES: set[ClearStreetBrokerageSettingsId] = {
    "ClearStreetBrokerage",
}


def check_clear_street_brokerage_settings_id(
    value: str,
) -> ClearStreetBrokerageSettingsId:
    if value in CLEAR_STREET_BROKERAGE_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CLEAR_STREET_BROKERAGE_SETTINGS_ID_VALUES!r}"
    )
