from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_list,
    as_model,
)

if TYPE_CHECKING:
    from ..models.collaborator import Collaborator


@_attrs_define(slots=False, eq=False, repr=False)
class CreateCollaboratorResponse(Model):
    """The collaborators of a project after one was added."""

    collaborators: list[Collaborator]
    """Everyone with access to the project, including the owner and the new user."""

    success: bool | None = None
    """False when the user could not be added; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "collaborators": "collaborators",
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
