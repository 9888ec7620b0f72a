from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.tradier_brokerage_settings_id import (
    TradierBrokerageSettingsId,
    check_tradier_brokerage_settings_id,
)
from ..models.tradier_brokerage_settings_tradier_environment import (
    TradierBrokerageSettingsTradierEnvironment,
    check_tradier_brokerage_settings_tradier_environment,
)
from ..types import represent

T = TypeVar("T", bound="TradierBrokerageSettings")


@_attrs_define
class TradierBrokerageSettings:
    """A Tradier account, real or paper, usable as a brokerage and as a data provider.

    Example:
        {'id': 'TradierBrokerage', 'tradier-account-id': '12345678', 'tradier-access-token': 'example-access-token',
            'tradier-environment': 'paper'}

    Attributes:
        id (TradierBrokerageSettingsId): Id of the brokerage that these settings are for.
        tradier_account_id (str): Id of the account to trade in.
        tradier_access_token (str): Access token of the account, from the API settings of Tradier.
        tradier_environment (TradierBrokerageSettingsTradierEnvironment): `live` places real orders; `paper` is a
            simulation at Tradier, and the data must then come from another provider.
    """

    id: TradierBrokerageSettingsId
    tradier_account_id: str
    tradier_access_token: str
    tradier_environment: TradierBrokerageSettingsTradierEnvironment
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = ("tradier_access_token",)
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        tradier_account_id = self.tradier_account_id

        tradier_access_token = self.tradier_access_token

        tradier_environment: str = self.tradier_environment

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "tradier-account-id": tradier_account_id,
                "tradier-access-token": tradier_access_token,
                "tradier-environment": tradier_environment,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = check_tradier_brokerage_settings_id(d.pop("id"))

        tradier_account_id = d.pop("tradier-account-id")

        tradier_access_token = d.pop("tradier-access-token")

        tradier_environment = check_tradier_brokerage_settings_tradier_environment(
            d.pop("tradier-environment")
        )

        tradier_brokerage_settings = cls(
            id=id,
            tradier_account_id=tradier_account_id,
            tradier_access_token=tradier_access_token,
            tradier_environment=tradier_environment,
        )

        tradier_brokerage_settings.additional_properties = d
        return tradier_brokerage_settings

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
