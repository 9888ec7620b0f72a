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
class AgentTaskOwnerInput(Model):
    """A user, identified by the id that others see."""

    public_id: str
    """Public id of the user, which is not the number used to sign in."""

    name: str | Unset = UNSET
    """Display name of the user."""

    image: str | Unset = UNSET
    """File name of the user's picture, not an address."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "publicId": "public_id",
        "name": "name",
        "image": "image",
    }
    _REQUIRED = frozenset(
        {
            "publicId",
        }
    )
