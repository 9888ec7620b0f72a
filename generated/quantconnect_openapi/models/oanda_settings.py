from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.oanda_settings_id import OandaSettingsId, check_oanda_settings_id
from ..models.oanda_settings_oanda_environment import (
    OandaSettingsOandaEnvironment,
    check_oanda_settings_oanda_environment,
)
from ..types import represent

T = TypeVar("T", bound="OandaSettings")


@_attrs_define
class OandaSettings:
    """An Oanda account for currencies and contracts for difference, usable as a brokerage and as a data provider.

    Example:
        {'id': 'OandaBrokerage', 'oanda-account-id': '101-001-123456-001', 'oanda-access-token': 'example-access-token',
            'oanda-environment': 'Practice'}

    Attributes:
        id (OandaSettingsId): Id of the brokerage that these settings are for.
        oanda_account_id (str): Account to trade in, four groups of digits joined by hyphens (`###-###-######-###`).
        oanda_access_token (str): Access token of the account, from the API settings of Oanda.
        oanda_environment (OandaSettingsOandaEnvironment): `Practice` is fxTrade Practice, a simulation; `Trade` is
            fxTrade, with real money.
    """

    id: OandaSettingsId
    oanda_account_id: str
    oanda_access_token: str
    oanda_environment: OandaSettingsOandaEnvironment
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = ("oanda_access_token",)
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        oanda_account_id = self.oanda_account_id

        oanda_access_token = self.oanda_access_token

        oanda_environment: str = self.oanda_environment

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "oanda-account-id": oanda_account_id,
                "oanda-access-token": oanda_access_token,
                "oanda-environment": oanda_environment,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = check_oanda_settings_id(d.pop("id"))

        oanda_account_id = d.pop("oanda-account-id")

        oanda_access_token = d.pop("oanda-access-token")

        oanda_environment = check_oanda_settings_oanda_environment(
            d.pop("oanda-environment")
        )

        oanda_settings = cls(
            id=id,
            oanda_account_id=oanda_account_id,
            oanda_access_token=oanda_access_token,
            oanda_environment=oanda_environment,
        )

        oanda_settings.additional_properties = d
        return oanda_settings

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
