from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.charles_schwab_settings_id import (
    CharlesSchwabSettingsId,
    check_charles_schwab_settings_id,
)
from ..types import represent

T = TypeVar("T", bound="CharlesSchwabSettings")


@_attrs_define
class CharlesSchwabSettings:
    """A Charles Schwab account, usable as a brokerage and as a data provider. The account must already have been connected
    in the browser; the sign-in itself is not sent here.

        Example:
            {'id': 'CharlesSchwabBrokerage', 'charles-schwab-account-number': '12345678'}

        Attributes:
            id (CharlesSchwabSettingsId): Id of the brokerage that these settings are for.
            charles_schwab_account_number (str): Number of the account to trade in.
    """

    id: CharlesSchwabSettingsId
    charles_schwab_account_number: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        charles_schwab_account_number = self.charles_schwab_account_number

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "charles-schwab-account-number": charles_schwab_account_number,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = check_charles_schwab_settings_id(d.pop("id"))

        charles_schwab_account_number = d.pop("charles-schwab-account-number")

        charles_schwab_settings = cls(
            id=id,
            charles_schwab_account_number=charles_schwab_account_number,
        )

        charles_schwab_settings.additional_properties = d
        return charles_schwab_settings

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
