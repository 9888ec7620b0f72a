from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.kraken_settings_id import KrakenSettingsId
    from ..models.kraken_settings_kraken_verification_tier import (
        KrakenSettingsKrakenVerificationTier,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class KrakenSettings(Model):
    """A Kraken account, usable as a brokerage and as a data provider.

    Example:
        {'id': 'KrakenBrokerage', 'kraken-api-key': 'example-api-key', 'kraken-api-secret': 'example-api-secret',
            'kraken-verification-tier': 'Starter'}

    """

    id: KrakenSettingsId
    """Id of the brokerage or data provider that these settings are for."""

    kraken_api_key: str
    """The key, from the API settings of the exchange."""

    kraken_api_secret: str
    """The secret that was shown together with the key."""

    kraken_verification_tier: KrakenSettingsKrakenVerificationTier
    """Verification level of the account at Kraken, which determines its request rate limit."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "kraken-api-key": "kraken_api_key",
        "kraken-api-secret": "kraken_api_secret",
        "kraken-verification-tier": "kraken_verification_tier",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "kraken-api-key",
            "kraken-api-secret",
            "kraken-verification-tier",
        }
    )
    _DECODERS = {
        "id": as_option(
            "KrakenBrokerage",
        ),
        "kraken-verification-tier": as_option(
            "Intermediate",
            "Pro",
            "Starter",
        ),
    }
    _SECRETS = (
        "kraken_api_key",
        "kraken_api_secret",
    )
