from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.clear_street_brokerage_settings_id import (
    ClearStreetBrokerageSettingsId,
    check_clear_street_brokerage_settings_id,
)
from ..types import represent

T = TypeVar("T", bound="ClearStreetBrokerageSettings")


@_attrs_define
class ClearStreetBrokerageSettings:
    """A Clear Street account.

    Example:
        {'id': 'ClearStreetBrokerage', 'clearstreet-access-token': 'example-access-token', 'clearstreet-account-id':
            '123456'}

    Attributes:
        id (ClearStreetBrokerageSettingsId): Id of the brokerage that these settings are for.
        clearstreet_access_token (str): Access token that Clear Street issued for the account.
        clearstreet_account_id (str): Id of the account to trade in, a number written as text.
    """

    id: ClearStreetBrokerageSettingsId
    clearstreet_access_token: str
    clearstreet_account_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = ("clearstreet_access_token",)
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        clearstreet_access_token = self.clearstreet_access_token

        clearstreet_account_id = self.clearstreet_account_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "clearstreet-access-token": clearstreet_access_token,
                "clearstreet-account-id": clearstreet_account_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = check_clear_street_brokerage_settings_id(d.pop("id"))

        clearstreet_access_token = d.pop("clearstreet-access-token")

        clearstreet_account_id = d.pop("clearstreet-account-id")

        clear_street_brokerage_settings = cls(
            id=id,
            clearstreet_access_token=clearstreet_access_token,
            clearstreet_account_id=clearstreet_account_id,
        )

        clear_street_brokerage_settings.additional_properties = d
        return clear_street_brokerage_settings

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
