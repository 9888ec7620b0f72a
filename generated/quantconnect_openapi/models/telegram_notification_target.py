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
class TelegramNotificationTarget(Model):
    """Sends a Telegram message for each event.

    Example:
        {'id': '-1000000001', 'token': 'example-bot-token'}

    """

    id: str
    """Telegram id of the user or the group to send to."""

    token: str | Unset = UNSET
    """Token of your own bot. Omit to use the QuantConnect bot."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "token": "token",
    }
    _REQUIRED = frozenset(
        {
            "id",
        }
    )
    _SECRETS = ("token",)
