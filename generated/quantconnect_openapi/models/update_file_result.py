from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_list,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.project_file import ProjectFile


@_attrs_define(slots=False, eq=False, repr=False)
class UpdateFileResult(Model):
    """Result of a file change, with the file itself if the API returns it."""

    files: list[ProjectFile] | None = None
    """The file in its current state. Not in every response."""

    success: bool | None = None
    """False when the file was not changed; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "files": "files",
        "success": "success",
        "errors": "errors",
    }
    _DECODERS = {
        "files": leniently(as_list(as_model("ProjectFile"))),
    }
    _ABSENT = None
