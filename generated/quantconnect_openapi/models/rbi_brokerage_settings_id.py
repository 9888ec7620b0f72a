from typing import Literal

RBIBrokerageSettingsId = Literal["RBIBrokerage"]

RBI_BROKERAGE_SETTINGS_ID_VALUES: set[RBIBrokerageSettingsId] = {
    "RBIBrokerage",
}


def check_rbi_brokerage_settings_id(value: str) -> RBIBrokerageSettingsId:
    if value in RBI_BROKERAGE_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RBI_BROKERAGE_SETTINGS_ID_VALUES!r}"
    )
