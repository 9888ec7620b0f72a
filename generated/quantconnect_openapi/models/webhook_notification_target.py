from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
    as_model,
)

if TYPE_CHECKING:
    from ..models.webhook_headers import WebhookHeaders


@_attrs_define(slots=False, eq=False, repr=False)
class WebhookNotificationTarget(Model):
    """Calls a URL for each event.

    Example:
        {'address': 'https://example.com/orders', 'headers': {'X-Sender': 'momentum'}}

    """

    address: str
    """URL to call. Many contain a secret, so keep it out of logs."""

    headers: WebhookHeaders | Unset = UNSET
    """Headers to send with every call, by name. They may hold secrets: keep them out of logs."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "address": "address",
        "headers": "headers",
    }
    _REQUIRED = frozenset(
        {
            "address",
        }
    )
    _DECODERS = {
        "headers": as_model("WebhookHeaders"),
    }
    _SECRETS = (
        "address",
        "headers",
    )
