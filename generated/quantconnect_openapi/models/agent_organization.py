from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class AgentOrganization(Model):
    """The organization that owns an agent."""

    id: str | None = None
    """Id of the organization, 32 hexadecimal digits."""

    name: str | None = None
    """Display name of the organization."""

    profile: str | None = None
    """File name of the organization's picture, not an address."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "name": "name",
        "profile": "profile",
    }
    _ABSENT = None
