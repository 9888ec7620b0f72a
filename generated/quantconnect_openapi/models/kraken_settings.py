from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kraken_settings_id import KrakenSettingsId, check_kraken_settings_id
from ..models.kraken_settings_kraken_verification_tier import (
    KrakenSettingsKrakenVerificationTier,
    check_kraken_settings_kraken_verification_tier,
)
from ..types import represent

T = TypeVar("T", bound="KrakenSettings")


@_attrs_define
class KrakenSettings:
    """A Kraken account, usable as a brokerage and as a data provider.

    Example:
        {'id': 'KrakenBrokerage', 'kraken-api-key': 'example-api-key', 'kraken-api-secret': 'example-api-secret',
            'kraken-verification-tier': 'Starter'}

    Attributes:
        id (KrakenSettingsId): Id of the brokerage or data provider that these settings are for.
        kraken_api_key (str): The key, from the API settings of the exchange.
        kraken_api_secret (str): The secret that was shown together with the key.
        kraken_verification_tier (KrakenSettingsKrakenVerificationTier): Verification level of the account at Kraken,
            which determines its request rate limit.
    """

    id: KrakenSettingsId
    kraken_api_key: str
    kraken_api_secret: str
    kraken_verification_tier: KrakenSettingsKrakenVerificationTier
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = (
        "kraken_api_key",
        "kraken_api_secret",
    )
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        kraken_api_key = self.kraken_api_key

        kraken_api_secret = self.kraken_api_secret

        kraken_verification_tier: str = self.kraken_verification_tier

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "kraken-api-key": kraken_api_key,
                "kraken-api-secret": kraken_api_secret,
                "kraken-verification-tier": kraken_verification_tier,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = check_kraken_settings_id(d.pop("id"))

        kraken_api_key = d.pop("kraken-api-key")

        kraken_api_secret = d.pop("kraken-api-secret")

        kraken_verification_tier = check_kraken_settings_kraken_verification_tier(
            d.pop("kraken-verification-tier")
        )

        kraken_settings = cls(
            id=id,
            kraken_api_key=kraken_api_key,
            kraken_api_secret=kraken_api_secret,
            kraken_verification_tier=kraken_verification_tier,
        )

        kraken_settings.additional_properties = d
        return kraken_settings

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
