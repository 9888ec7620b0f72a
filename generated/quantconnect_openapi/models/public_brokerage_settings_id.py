from typing import Literal

PublicBrokerageSettingsId = Literal["PublicBrokerage"]

PUBLIC_BROKERAGE_SETTINGS_ID_VALUES: set[PublicBrokerageSettingsId] = {
    "PublicBrokerage",
}


def check_public_brokerage_settings_id(value: str) -> PublicBrokerageSettingsId:
    if value in PUBLIC_BROKERAGE_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PUBLIC_BROKERAGE_SETTINGS_ID_VALUES!r}"
    )
