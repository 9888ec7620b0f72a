from typing import Literal

CoinbaseBrokerageSettingsId = Literal["CoinbaseBrokerage"]

COINBASE_BROKERAGE_SETTINGS_ID_VALUES: set[CoinbaseBrokerageSettingsId] = {
    "CoinbaseBrokerage",
}


def check_coinbase_brokerage_settings_id(value: str) -> CoinbaseBrokerageSettingsId:
    if value in COINBASE_BROKERAGE_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {COINBASE_BROKERAGE_SETTINGS_ID_VALUES!r}"
    )
