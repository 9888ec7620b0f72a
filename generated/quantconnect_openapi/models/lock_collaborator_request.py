from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class LockCollaboratorRequest(Model):
    """The project to lock, and the program to lock it for."""

    project_id: int
    """The project that is shared."""

    code_source_id: str
    """Name of the program that will edit the project; the same as in its file calls."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "codeSourceId": "code_source_id",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "codeSourceId",
        }
    )
