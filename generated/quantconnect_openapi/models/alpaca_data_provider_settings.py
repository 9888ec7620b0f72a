from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.alpaca_data_provider_settings_id import (
    AlpacaDataProviderSettingsId,
    check_alpaca_data_provider_settings_id,
)
from ..types import represent

T = TypeVar("T", bound="AlpacaDataProviderSettings")


@_attrs_define
class AlpacaDataProviderSettings:
    """Prices from Alpaca. Authenticates with a key and a secret, unlike Alpaca as a brokerage, which uses an access token.

    Example:
        {'id': 'AlpacaBrokerage', 'alpaca-api-key': 'example-api-key', 'alpaca-api-secret': 'example-api-secret'}

    Attributes:
        id (AlpacaDataProviderSettingsId): Id of the data provider that these settings are for.
        alpaca_api_key (str): Key from the API settings of Alpaca.
        alpaca_api_secret (str): The secret that was shown together with the key.
    """

    id: AlpacaDataProviderSettingsId
    alpaca_api_key: str
    alpaca_api_secret: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = (
        "alpaca_api_key",
        "alpaca_api_secret",
    )
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        alpaca_api_key = self.alpaca_api_key

        alpaca_api_secret = self.alpaca_api_secret

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "alpaca-api-key": alpaca_api_key,
                "alpaca-api-secret": alpaca_api_secret,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = check_alpaca_data_provider_settings_id(d.pop("id"))

        alpaca_api_key = d.pop("alpaca-api-key")

        alpaca_api_secret = d.pop("alpaca-api-secret")

        alpaca_data_provider_settings = cls(
            id=id,
            alpaca_api_key=alpaca_api_key,
            alpaca_api_secret=alpaca_api_secret,
        )

        alpaca_data_provider_settings.additional_properties = d
        return alpaca_data_provider_settings

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
