from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.interactive_brokers_brokerage_settings_id import (
    InteractiveBrokersBrokerageSettingsId,
    check_interactive_brokers_brokerage_settings_id,
)
from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="InteractiveBrokersBrokerageSettings")


@_attrs_define
class InteractiveBrokersBrokerageSettings:
    """An Interactive Brokers account, real or paper as determined by the account id. Usable as a brokerage and as a data
    provider.

        Example:
            {'id': 'InteractiveBrokersBrokerage', 'ib-user-name': 'ada-example', 'ib-account': 'DU1234567', 'ib-password':
                'example-password', 'ib-weekly-restart-utc-time': '22:00:00'}

        Attributes:
            id (InteractiveBrokersBrokerageSettingsId): Id of the brokerage that these settings are for.
            ib_user_name (str): User name at Interactive Brokers.
            ib_account (str): Account to trade in. Ids of paper accounts begin with `DU`.
            ib_password (str): Password of the user at Interactive Brokers.
            ib_weekly_restart_utc_time (str): Time of day, `hh:mm:ss` in UTC and up to `23:30:00`, at which the algorithm
                restarts every Sunday. The brokerage requires the restart, and someone must confirm the sign-in with a second
                factor at that time, or trading stops.
            ib_financial_advisors_group_filter (str | Unset): Group of accounts to trade for, if the account belongs to a
                financial advisor. Omit it or leave it empty for all groups.
    """

    id: InteractiveBrokersBrokerageSettingsId
    ib_user_name: str
    ib_account: str
    ib_password: str
    ib_weekly_restart_utc_time: str
    ib_financial_advisors_group_filter: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = ("ib_password",)
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        ib_user_name = self.ib_user_name

        ib_account = self.ib_account

        ib_password = self.ib_password

        ib_weekly_restart_utc_time = self.ib_weekly_restart_utc_time

        ib_financial_advisors_group_filter = self.ib_financial_advisors_group_filter

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "ib-user-name": ib_user_name,
                "ib-account": ib_account,
                "ib-password": ib_password,
                "ib-weekly-restart-utc-time": ib_weekly_restart_utc_time,
            }
        )
        if ib_financial_advisors_group_filter is not UNSET:
            field_dict["ib-financial-advisors-group-filter"] = (
                ib_financial_advisors_group_filter
            )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = check_interactive_brokers_brokerage_settings_id(d.pop("id"))

        ib_user_name = d.pop("ib-user-name")

        ib_account = d.pop("ib-account")

        ib_password = d.pop("ib-password")

        ib_weekly_restart_utc_time = d.pop("ib-weekly-restart-utc-time")

        ib_financial_advisors_group_filter = d.pop(
            "ib-financial-advisors-group-filter", UNSET
        )

        interactive_brokers_brokerage_settings = cls(
            id=id,
            ib_user_name=ib_user_name,
            ib_account=ib_account,
            ib_password=ib_password,
            ib_weekly_restart_utc_time=ib_weekly_restart_utc_time,
            ib_financial_advisors_group_filter=ib_financial_advisors_group_filter,
        )

        interactive_brokers_brokerage_settings.additional_properties = d
        return interactive_brokers_brokerage_settings

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
