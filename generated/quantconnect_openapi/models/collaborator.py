from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class Collaborator(Model):
    """A user who may open a project, and that user's permissions."""

    name: str
    """Name shown to other users."""

    uid: int | None = None
    """User id. May be null, so do not use it to distinguish users."""

    live_control: bool = PRESENT
    """Whether the user may deploy and stop live algorithms."""

    permission: str = PRESENT
    """Whether the user may only view the code or also change it."""

    public_id: str | None = None
    """Id used in the URL of the public profile. Null when there is no such profile."""

    profile_image: str = PRESENT
    """URL of the profile picture."""

    email: str = PRESENT
    """Email address that the account is registered with."""

    bio: str | None = None
    """Text that the user wrote about themselves. Null or absent when there is none."""

    owner: bool | None = None
    """Whether this user owns the project."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "name": "name",
        "uid": "uid",
        "liveControl": "live_control",
        "permission": "permission",
        "publicId": "public_id",
        "profileImage": "profile_image",
        "email": "email",
        "bio": "bio",
        "owner": "owner",
    }
    _REQUIRED = frozenset(
        {
            "name",
        }
    )
    _ABSENT = None
