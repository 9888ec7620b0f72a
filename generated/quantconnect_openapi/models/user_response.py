from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_model,
)

if TYPE_CHECKING:
    from ..models.user import User


@_attrs_define(slots=False, eq=False, repr=False)
class UserResponse(Model):
    """The calling user."""

    user: User
    """Profile of a user, as other users see it."""

    success: bool | None = None
    """False when the user could not be read; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "user": "user",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "user",
        }
    )
    _DECODERS = {
        "user": as_model("User"),
    }
    _ABSENT = None
