from typing import Literal

InteractiveBrokersBrokerageSettingsId = Literal["InteractiveBrokersBrokerage"]

INTERACTIVE_BROKERS_BROKERAGE_SETTINGS_ID_VALUES: set[
    InteractiveBrokersBrokerageSettingsId
] = {
    "InteractiveBrokersBrokerage",
}


def check_interactive_brokers_brokerage_settings_id(
    value: str,
) -> InteractiveBrokersBrokerageSettingsId:
    if value in INTERACTIVE_BROKERS_BROKERAGE_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {INTERACTIVE_BROKERS_BROKERAGE_SETTINGS_ID_VALUES!r}"
    )
