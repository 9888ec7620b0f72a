from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.clear_street_brokerage_settings_id import (
        ClearStreetBrokerageSettingsId,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class ClearStreetBrokerageSettings(Model):
    """A Clear Street account.

    Example:
        {'id': 'ClearStreetBrokerage', 'clearstreet-access-token': 'example-access-token', 'clearstreet-account-id':
            '123456'}

    """

    id: ClearStreetBrokerageSettingsId
    """Id of the brokerage that these settings are for."""

    clearstreet_access_token: str
    """Access token that Clear Street issued for the account."""

    clearstreet_account_id: str
    """Id of the account to trade in, a number written as text."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "clearstreet-access-token": "clearstreet_access_token",
        "clearstreet-account-id": "clearstreet_account_id",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "clearstreet-access-token",
            "clearstreet-account-id",
        }
    )
    _DECODERS = {
        "id": as_option(
            "ClearStreetBrokerage",
        ),
    }
    _SECRETS = ("clearstreet_access_token",)
