from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class OrganizationMember(Model):
    """A user who belongs to an organization."""

    id: int
    """User id of the member."""

    name: str = PRESENT
    """Name shown to other users."""

    is_admin: bool = PRESENT
    """Whether the user manages the organization."""

    email: str = PRESENT
    """Email address that the account is registered with."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "name": "name",
        "isAdmin": "is_admin",
        "email": "email",
    }
    _REQUIRED = frozenset(
        {
            "id",
        }
    )
    _ABSENT = None
