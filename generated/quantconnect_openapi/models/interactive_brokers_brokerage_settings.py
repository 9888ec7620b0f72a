from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
    as_option,
)

if TYPE_CHECKING:
    from ..models.interactive_brokers_brokerage_settings_id import (
        InteractiveBrokersBrokerageSettingsId,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class InteractiveBrokersBrokerageSettings(Model):
    """An Interactive Brokers account, real or paper as determined by the account id. Usable as a brokerage and as a data
    provider.

        Example:
            {'id': 'InteractiveBrokersBrokerage', 'ib-user-name': 'ada-example', 'ib-account': 'DU1234567', 'ib-password':
                'example-password', 'ib-weekly-restart-utc-time': '22:00:00'}

    """

    id: InteractiveBrokersBrokerageSettingsId
    """Id of the brokerage that these settings are for."""

    ib_user_name: str
    """User name at Interactive Brokers."""

    ib_account: str
    """Account to trade in. Ids of paper accounts begin with `DU`."""

    ib_password: str
    """Password of the user at Interactive Brokers."""

    ib_weekly_restart_utc_time: str
    """Time of day, `hh:mm:ss` in UTC and up to `23:30:00`, at which the algorithm restarts every Sunday. The
    brokerage requires the restart, and someone must confirm the sign-in with a second factor at that time, or
    trading stops."""

    ib_financial_advisors_group_filter: str | Unset = UNSET
    """Group of accounts to trade for, if the account belongs to a financial advisor. Omit it or leave it empty for
    all groups."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "ib-user-name": "ib_user_name",
        "ib-account": "ib_account",
        "ib-password": "ib_password",
        "ib-weekly-restart-utc-time": "ib_weekly_restart_utc_time",
        "ib-financial-advisors-group-filter": "ib_financial_advisors_group_filter",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "ib-user-name",
            "ib-account",
            "ib-password",
            "ib-weekly-restart-utc-time",
        }
    )
    _DECODERS = {
        "id": as_option(
            "InteractiveBrokersBrokerage",
        ),
    }
    _SECRETS = ("ib_password",)
