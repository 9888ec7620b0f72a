from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class DeleteCollaboratorRequest(Model):
    """The collaborator to remove from a project."""

    project_id: int
    """The project that is shared."""

    collaborator_id: str
    """Public profile id of the user (`publicId` of a collaborator), for example `grace-example`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "collaboratorId": "collaborator_id",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "collaboratorId",
        }
    )
