from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class SmsNotificationTarget(Model):
    """Sends a text message for each event.

    Example:
        {'phoneNumber': '+15550100'}

    """

    phone_number: str
    """Number to send to, with the country code."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "phoneNumber": "phone_number",
    }
    _REQUIRED = frozenset(
        {
            "phoneNumber",
        }
    )
