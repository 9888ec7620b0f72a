from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class OrganizationSummary(Model):
    """Summary of an organization."""

    id: str
    """Id of the organization, 32 hexadecimal digits."""

    name: str = PRESENT
    """Name of the organization."""

    type_: str = PRESENT
    """Tier of the organization, in words."""

    owner_name: str = PRESENT
    """Name of the owner; `You` for the calling user."""

    members: int = PRESENT
    """Number of users who belong to it."""

    preferred: bool = PRESENT
    """Whether calls that specify no organization use this one."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "name": "name",
        "type": "type_",
        "ownerName": "owner_name",
        "members": "members",
        "preferred": "preferred",
    }
    _REQUIRED = frozenset(
        {
            "id",
        }
    )
    _ABSENT = None
