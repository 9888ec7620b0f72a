from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_list,
    as_model,
)

if TYPE_CHECKING:
    from ..models.collaborator import Collaborator


@_attrs_define(slots=False, eq=False, repr=False)
class ReadCollaboratorsResponse(Model):
    """The collaborators of a project, and the permissions of the owner."""

    collaborators: list[Collaborator]
    """Everyone with access to the project, including the owner."""

    user_live_control: bool = PRESENT
    """Whether the owner may deploy and stop live algorithms, according to the docs. By its name, it could refer to
    the calling user."""

    user_permissions: str = PRESENT
    """Whether the owner may change the code, according to the docs. By its name, it could refer to the calling
    user."""

    success: bool | None = None
    """False when the collaborators could not be read; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "collaborators": "collaborators",
        "userLiveControl": "user_live_control",
        "userPermissions": "user_permissions",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "collaborators",
        }
    )
    _DECODERS = {
        "collaborators": as_list(as_model("Collaborator")),
    }
    _ABSENT = None
