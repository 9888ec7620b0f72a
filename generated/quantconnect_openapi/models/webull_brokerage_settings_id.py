from typing import Literal

WebullBrokerageSettingsId = Literal["WebullBrokerage"]

WEBULL_BROKERAGE_SETTINGS_ID_VALUES: set[WebullBrokerageSettingsId] = {
    "WebullBrokerage",
}


def check_webull_brokerage_settings_id(value: str) -> WebullBrokerageSettingsId:
    if value in WEBULL_BROKERAGE_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {WEBULL_BROKERAGE_SETTINGS_ID_VALUES!r}"
    )
