from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class AgentTaskOwner(Model):
    """The user who created an agent or a task."""

    public_id: str | None = None
    """Public id of the user, which is not the number used to sign in."""

    name: str | None = None
    """Display name of the user."""

    image: str | None = None
    """File name of the user's picture, not an address."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "publicId": "public_id",
        "name": "name",
        "image": "image",
    }
    _ABSENT = None
