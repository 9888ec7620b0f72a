from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
)


@_attrs_define(slots=False, eq=False, repr=False)
class RefreshExternalConnectionRequest(Model):
    """The connection to refresh. The other required properties depend on the brokerage."""

    brokerage: str
    """The brokerage, in lower case, such as `charlesschwab`."""

    account_id: str
    """Number of the account at the brokerage."""

    refresh_token: str | Unset = UNSET
    """Token that live/auth0/read returned for this purpose, for brokerages that require it."""

    deploy_id: str | Unset = UNSET
    """The deployment that trades with the account, for brokerages that require it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "brokerage": "brokerage",
        "accountId": "account_id",
        "refreshToken": "refresh_token",
        "deployId": "deploy_id",
    }
    _REQUIRED = frozenset(
        {
            "brokerage",
            "accountId",
        }
    )
    _SECRETS = ("refresh_token",)
