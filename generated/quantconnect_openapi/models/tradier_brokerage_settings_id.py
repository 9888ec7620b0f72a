from typing import Literal

TradierBrokerageSettingsId = Literal["TradierBrokerage"]

TRADIER_BROKERAGE_SETTINGS_ID_VALUES: set[TradierBrokerageSettingsId] = {
    "TradierBrokerage",
}


def check_tradier_brokerage_settings_id(value: str) -> TradierBrokerageSettingsId:
    if value in TRADIER_BROKERAGE_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TRADIER_BROKERAGE_SETTINGS_ID_VALUES!r}"
    )
