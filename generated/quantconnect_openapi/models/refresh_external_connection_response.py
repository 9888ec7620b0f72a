from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class RefreshExternalConnectionResponse(Model):
    """A token for calls to the brokerage."""

    access_token: str
    """The new token. Keep it out of logs."""

    token_type: str | None = None
    """How to send the token to the brokerage. Absent means `Bearer`."""

    success: bool | None = None
    """False when no token is available; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "accessToken": "access_token",
        "tokenType": "token_type",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "accessToken",
        }
    )
    _ABSENT = None
    _SECRETS = ("access_token",)
