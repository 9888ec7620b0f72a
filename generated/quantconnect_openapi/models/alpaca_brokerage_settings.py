from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.alpaca_brokerage_settings_alpaca_environment import (
    AlpacaBrokerageSettingsAlpacaEnvironment,
    check_alpaca_brokerage_settings_alpaca_environment,
)
from ..models.alpaca_brokerage_settings_id import (
    AlpacaBrokerageSettingsId,
    check_alpaca_brokerage_settings_id,
)
from ..types import represent

T = TypeVar("T", bound="AlpacaBrokerageSettings")


@_attrs_define
class AlpacaBrokerageSettings:
    """An Alpaca account, real or paper.

    Example:
        {'id': 'AlpacaBrokerage', 'alpaca-access-token': 'example-access-token', 'alpaca-environment': 'paper'}

    Attributes:
        id (AlpacaBrokerageSettingsId): Id of the brokerage that these settings are for.
        alpaca_access_token (str): Token that Alpaca issued when the account was connected in the browser.
        alpaca_environment (AlpacaBrokerageSettingsAlpacaEnvironment): `live` places real orders; `paper` is a
            simulation at Alpaca.
    """

    id: AlpacaBrokerageSettingsId
    alpaca_access_token: str
    alpaca_environment: AlpacaBrokerageSettingsAlpacaEnvironment
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = ("alpaca_access_token",)
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        alpaca_access_token = self.alpaca_access_token

        alpaca_environment: str = self.alpaca_environment

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "alpaca-access-token": alpaca_access_token,
                "alpaca-environment": alpaca_environment,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = check_alpaca_brokerage_settings_id(d.pop("id"))

        alpaca_access_token = d.pop("alpaca-access-token")

        alpaca_environment = check_alpaca_brokerage_settings_alpaca_environment(
            d.pop("alpaca-environment")
        )

        alpaca_brokerage_settings = cls(
            id=id,
            alpaca_access_token=alpaca_access_token,
            alpaca_environment=alpaca_environment,
        )

        alpaca_brokerage_settings.additional_properties = d
        return alpaca_brokerage_settings

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
