from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ListDataFilesRequest(Model):
    """The path prefix of the files to list."""

    file_path: str
    """Path prefix of the files, at least three folders deep, such as `equity/usa/minute/spy`. No leading slash."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "filePath": "file_path",
    }
    _REQUIRED = frozenset(
        {
            "filePath",
        }
    )
