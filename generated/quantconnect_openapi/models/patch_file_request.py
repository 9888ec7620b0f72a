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
class PatchFileRequest(Model):
    """The project and the changes to its files."""

    project_id: int
    """The project that holds the files."""

    patch: str
    """Unified diff in `git diff` format. Each file needs a `diff --git a/X b/X` line, an `index` line (the hashes
    may be arbitrary), `--- a/X` and `+++ b/X` lines, and `@@` lines with numbers and counts. Three or more
    unchanged lines around each change are recommended; empty ones may omit the leading space."""

    code_source_id: str | Unset = UNSET
    """Name of the calling program, so that collaborators can see where a change comes from."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "patch": "patch",
        "codeSourceId": "code_source_id",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "patch",
        }
    )
