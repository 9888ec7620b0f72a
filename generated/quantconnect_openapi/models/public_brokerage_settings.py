from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.public_brokerage_settings_id import (
    PublicBrokerageSettingsId,
    check_public_brokerage_settings_id,
)
from ..types import represent

T = TypeVar("T", bound="PublicBrokerageSettings")


@_attrs_define
class PublicBrokerageSettings:
    """An account at Public, the brokerage behind public.com.

    Example:
        {'id': 'PublicBrokerage', 'public-secret-key': 'example-secret-key', 'public-account-number': '12345678'}

    Attributes:
        id (PublicBrokerageSettingsId): Id of the brokerage that these settings are for.
        public_secret_key (str): Secret key from the API settings of Public.
        public_account_number (str): Number of the account to trade in.
    """

    id: PublicBrokerageSettingsId
    public_secret_key: str
    public_account_number: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = ("public_secret_key",)
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        public_secret_key = self.public_secret_key

        public_account_number = self.public_account_number

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "public-secret-key": public_secret_key,
                "public-account-number": public_account_number,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = check_public_brokerage_settings_id(d.pop("id"))

        public_secret_key = d.pop("public-secret-key")

        public_account_number = d.pop("public-account-number")

        public_brokerage_settings = cls(
            id=id,
            public_secret_key=public_secret_key,
            public_account_number=public_account_number,
        )

        public_brokerage_settings.additional_properties = d
        return public_brokerage_settings

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
