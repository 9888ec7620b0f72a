from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class DataFileListResponse(Model):
    """Paths of data files."""

    objects: list[str]
    """Paths of the files without their first folder; prepend that of `filePath` before you request a file."""

    success: bool | None = None
    """False when the files could not be listed; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "objects": "objects",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "objects",
        }
    )
    _ABSENT = None
