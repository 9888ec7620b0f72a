from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.tastytrade_settings_id import (
    TastytradeSettingsId,
    check_tastytrade_settings_id,
)
from ..types import represent

T = TypeVar("T", bound="TastytradeSettings")


@_attrs_define
class TastytradeSettings:
    """A tastytrade account, usable as a brokerage and as a data provider.

    Example:
        {'id': 'TastytradeBrokerage', 'tastytrade-account-number': 12345678, 'tastytrade-refresh-token': 'example-
            refresh-token'}

    Attributes:
        id (TastytradeSettingsId): Id of the brokerage that these settings are for.
        tastytrade_account_number (int | str): Number of the account to trade in.
        tastytrade_refresh_token (str): Token used to renew access to the account while the algorithm runs.
    """

    id: TastytradeSettingsId
    tastytrade_account_number: int | str
    tastytrade_refresh_token: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = ("tastytrade_refresh_token",)
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        tastytrade_account_number: int | str
        tastytrade_account_number = self.tastytrade_account_number

        tastytrade_refresh_token = self.tastytrade_refresh_token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "tastytrade-account-number": tastytrade_account_number,
                "tastytrade-refresh-token": tastytrade_refresh_token,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = check_tastytrade_settings_id(d.pop("id"))

        def _parse_tastytrade_account_number(data: object) -> int | str:
            return cast(int | str, data)

        tastytrade_account_number = _parse_tastytrade_account_number(
            d.pop("tastytrade-account-number")
        )

        tastytrade_refresh_token = d.pop("tastytrade-refresh-token")

        tastytrade_settings = cls(
            id=id,
            tastytrade_account_number=tastytrade_account_number,
            tastytrade_refresh_token=tastytrade_refresh_token,
        )

        tastytrade_settings.additional_properties = d
        return tastytrade_settings

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
