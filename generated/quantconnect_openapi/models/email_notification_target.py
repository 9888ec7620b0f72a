from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class EmailNotificationTarget(Model):
    """Sends an email for each event.

    Example:
        {'address': 'ada@example.com', 'subject': 'Momentum has traded'}

    """

    address: str
    """Email address to send to."""

    subject: str
    """Subject line of every email."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "address": "address",
        "subject": "subject",
    }
    _REQUIRED = frozenset(
        {
            "address",
            "subject",
        }
    )
