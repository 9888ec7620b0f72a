from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class UpdateCollaboratorRequest(Model):
    """The collaborator to change, and the new value of both permissions."""

    project_id: int
    """The project that is shared."""

    collaborator_user_id: str
    """Public profile id of the user (`publicId` of a collaborator), for example `grace-example`. Not the account
    number."""

    live_control: bool
    """Whether the user may deploy and stop live algorithms of the project."""

    write: bool
    """Whether the user may change the code. If false, the user may only read it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "collaboratorUserId": "collaborator_user_id",
        "liveControl": "live_control",
        "write": "write",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "collaboratorUserId",
            "liveControl",
            "write",
        }
    )
