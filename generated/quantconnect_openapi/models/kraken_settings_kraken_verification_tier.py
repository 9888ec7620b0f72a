from typing import Literal

KrakenSettingsKrakenVerificationTier = Literal["Intermediate", "Pro", "Starter"]

KRAKEN_SETTINGS_KRAKEN_VERIFICATION_TIER_VALUES: set[
    KrakenSettingsKrakenVerificationTier
] = {
    "Intermediate",
    "Pro",
    "Starter",
}


def check_kraken_settings_kraken_verification_tier(
    value: str,
) -> KrakenSettingsKrakenVerificationTier:
    if value in KRAKEN_SETTINGS_KRAKEN_VERIFICATION_TIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {KRAKEN_SETTINGS_KRAKEN_VERIFICATION_TIER_VALUES!r}"
    )
