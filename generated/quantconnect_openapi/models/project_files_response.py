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
    from ..models.project_file import ProjectFile


@_attrs_define(slots=False, eq=False, repr=False)
class ProjectFilesResponse(Model):
    """Files of a project with their text."""

    files: list[ProjectFile]
    """The requested files. Absent when a call has no files to return."""

    success: bool | None = None
    """False when the files could not be read or changed; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "files": "files",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "files",
        }
    )
    _DECODERS = {
        "files": as_list(as_model("ProjectFile")),
    }
    _ABSENT = None
