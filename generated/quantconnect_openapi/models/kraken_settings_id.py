from typing import Literal

KrakenSettingsId = Literal["KrakenBrokerage"]

KRAKEN_SETTINGS_ID_VALUES: set[KrakenSettingsId] = {
    "KrakenBrokerage",
}


def check_kraken_settings_id(value: str) -> KrakenSettingsId:
    if value in KRAKEN_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {KRAKEN_SETTINGS_ID_VALUES!r}"
    )
