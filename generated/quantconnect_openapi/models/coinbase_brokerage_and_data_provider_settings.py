from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.coinbase_brokerage_and_data_provider_settings_id import (
    CoinbaseBrokerageAndDataProviderSettingsId,
    check_coinbase_brokerage_and_data_provider_settings_id,
)
from ..types import represent

T = TypeVar("T", bound="CoinbaseBrokerageAndDataProviderSettings")


@_attrs_define
class CoinbaseBrokerageAndDataProviderSettings:
    """Settings shared by the Coinbase brokerage and data provider.

    Example:
        {'id': 'CoinbaseBrokerage', 'coinbase-api-name': 'example-api-name', 'coinbase-api-private-key': 'example-
            private-key'}

    Attributes:
        id (CoinbaseBrokerageAndDataProviderSettingsId): Id of the brokerage or data provider that these settings are
            for.
        coinbase_api_name (str): Name of the key, from the Coinbase developer platform.
        coinbase_api_private_key (str): The private key that belongs to the name, including line breaks.
    """

    id: CoinbaseBrokerageAndDataProviderSettingsId
    coinbase_api_name: str
    coinbase_api_private_key: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = (
        "coinbase_api_name",
        "coinbase_api_private_key",
    )
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        coinbase_api_name = self.coinbase_api_name

        coinbase_api_private_key = self.coinbase_api_private_key

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "coinbase-api-name": coinbase_api_name,
                "coinbase-api-private-key": coinbase_api_private_key,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = check_coinbase_brokerage_and_data_provider_settings_id(d.pop("id"))

        coinbase_api_name = d.pop("coinbase-api-name")

        coinbase_api_private_key = d.pop("coinbase-api-private-key")

        coinbase_brokerage_and_data_provider_settings = cls(
            id=id,
            coinbase_api_name=coinbase_api_name,
            coinbase_api_private_key=coinbase_api_private_key,
        )

        coinbase_brokerage_and_data_provider_settings.additional_properties = d
        return coinbase_brokerage_and_data_provider_settings

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
