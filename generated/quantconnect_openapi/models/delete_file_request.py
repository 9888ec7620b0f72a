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
class DeleteFileRequest(Model):
    """The file to delete."""

    project_id: int
    """The project that holds the file."""

    name: str
    """Path of the file to delete, including its folders."""

    code_source_id: str | Unset = UNSET
    """Name of the calling program, so that collaborators can see where a change comes from."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "name": "name",
        "codeSourceId": "code_source_id",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "name",
        }
    )
