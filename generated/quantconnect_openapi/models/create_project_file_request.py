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
class CreateProjectFileRequest(Model):
    """The project, and the name and text of the new file."""

    project_id: int
    """The project that the file is added to."""

    name: str
    """Path of the new file, with `/` between folders, ending in `.py`, `.cs` or `.ipynb`. Must not exist yet."""

    content: str | Unset = UNSET
    """Text of the file; for a notebook, its JSON as text. Omit it to create an empty file."""

    code_source_id: str | Unset = UNSET
    """Name of the calling program, so that collaborators can see where a change comes from."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "name": "name",
        "content": "content",
        "codeSourceId": "code_source_id",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "name",
        }
    )
