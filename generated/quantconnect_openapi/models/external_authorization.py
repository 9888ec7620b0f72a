from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_list,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.external_account import ExternalAccount


@_attrs_define(slots=False, eq=False, repr=False)
class ExternalAuthorization(Model):
    """Data returned by the brokerage: besides `accounts`, settings for live/create by name, such as `alpaca-access-token`
    or `trade-station-refresh-token`. The settings included depend on the brokerage. They are secrets.

    """

    accounts: list[ExternalAccount] | None = None
    """Accounts to choose from. Absent when the brokerage does not report them."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "accounts": "accounts",
    }
    _DECODERS = {
        "accounts": leniently(as_list(as_model("ExternalAccount"))),
    }
    _ABSENT = None
    _SECRETS = ("additional_properties",)
