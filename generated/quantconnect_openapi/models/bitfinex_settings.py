from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.bitfinex_settings_id import BitfinexSettingsId, check_bitfinex_settings_id
from ..types import represent

T = TypeVar("T", bound="BitfinexSettings")


@_attrs_define
class BitfinexSettings:
    """A Bitfinex account, usable as a brokerage and as a data provider.

    Example:
        {'id': 'BitfinexBrokerage', 'bitfinex-api-key': 'example-api-key', 'bitfinex-api-secret': 'example-api-secret'}

    Attributes:
        id (BitfinexSettingsId): Id of the brokerage or data provider that these settings are for.
        bitfinex_api_key (str): The key, from the API settings of the exchange.
        bitfinex_api_secret (str): The secret that was shown together with the key.
    """

    id: BitfinexSettingsId
    bitfinex_api_key: str
    bitfinex_api_secret: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = (
        "bitfinex_api_key",
        "bitfinex_api_secret",
    )
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        bitfinex_api_key = self.bitfinex_api_key

        bitfinex_api_secret = self.bitfinex_api_secret

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "bitfinex-api-key": bitfinex_api_key,
                "bitfinex-api-secret": bitfinex_api_secret,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = check_bitfinex_settings_id(d.pop("id"))

        bitfinex_api_key = d.pop("bitfinex-api-key")

        bitfinex_api_secret = d.pop("bitfinex-api-secret")

        bitfinex_settings = cls(
            id=id,
            bitfinex_api_key=bitfinex_api_key,
            bitfinex_api_secret=bitfinex_api_secret,
        )

        bitfinex_settings.additional_properties = d
        return bitfinex_settings

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
