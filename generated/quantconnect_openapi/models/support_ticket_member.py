from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class SupportTicketMember(Model):
    """Someone who has written in a ticket."""

    name: str | None = None
    """Name of the person, as it is shown to others."""

    profile: str | None = None
    """URL of the person's picture."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "name": "name",
        "profile": "profile",
    }
    _ABSENT = None
