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
class AgentOrganizationInput(Model):
    """An organization, as it is shown beside an agent."""

    id: str
    """Id of the organization, 32 hexadecimal digits."""

    name: str | Unset = UNSET
    """Display name of the organization."""

    profile: str | Unset = UNSET
    """File name of the organization's picture, not an address."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "name": "name",
        "profile": "profile",
    }
    _REQUIRED = frozenset(
        {
            "id",
        }
    )
