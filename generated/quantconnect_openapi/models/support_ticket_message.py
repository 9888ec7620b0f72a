from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class SupportTicketMessage(Model):
    """One message of a ticket."""

    message: str | None = None
    """The text, as HTML. Sanitize it before you show it in a browser."""

    name: str | None = None
    """Name of the author, as it is shown to others."""

    profile: str | None = None
    """URL of the author's picture."""

    time: str | None = None
    """Time the message was sent, in human-readable form: `November 21, 2026 - 18:30`. The docs give no time
    zone."""

    myself: bool | None = None
    """Whether you wrote the message."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "message": "message",
        "name": "name",
        "profile": "profile",
        "time": "time",
        "myself": "myself",
    }
    _ABSENT = None
