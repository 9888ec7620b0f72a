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
class UpdateFileContentsRequest(Model):
    """Replaces the full text of a file."""

    project_id: int
    """The project that holds the file."""

    name: str
    """Path of the file to change; it must exist."""

    content: str
    """The new text, which replaces the old text completely. Must not be empty."""

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
            "content",
        }
    )
