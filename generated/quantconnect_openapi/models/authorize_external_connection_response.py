from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_model,
)

if TYPE_CHECKING:
    from ..models.external_authorization import ExternalAuthorization


@_attrs_define(slots=False, eq=False, repr=False)
class AuthorizeExternalConnectionResponse(Model):
    """A connection to a brokerage or data provider."""

    authorization: ExternalAuthorization
    """Data returned by the brokerage: besides `accounts`, settings for live/create by name, such as `alpaca-access-
    token` or `trade-station-refresh-token`. The settings included depend on the brokerage. They are secrets."""

    success: bool | str | None = None
    """False when there is no connection; `errors` lists the reasons. May be the text "true" instead of a
    boolean."""

    errors: list[str] | None = None
    """Reasons for the rejection, such as no connection. Empty or absent otherwise."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "authorization": "authorization",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "authorization",
        }
    )
    _DECODERS = {
        "authorization": as_model("ExternalAuthorization"),
    }
    _ABSENT = None
    _SECRETS = ("authorization",)
