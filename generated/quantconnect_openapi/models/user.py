from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class User(Model):
    """Profile of a user, as other users see it."""

    name: str
    """Name shown to other users."""

    profile: str = PRESENT
    """URL of the profile picture."""

    badge: str | None = None
    """Badge that the user has in the organization. Null when there is none."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "name": "name",
        "profile": "profile",
        "badge": "badge",
    }
    _REQUIRED = frozenset(
        {
            "name",
        }
    )
    _ABSENT = None
