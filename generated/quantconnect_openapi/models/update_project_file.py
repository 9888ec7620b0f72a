from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class UpdateProjectFile(Model):
    """One file of the set that replaces the files of a project."""

    name: str
    """Path of the file in the project, with `/` between folders."""

    content: str
    """Full text of the file; JSON text for a notebook."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "name": "name",
        "content": "content",
    }
    _REQUIRED = frozenset(
        {
            "name",
            "content",
        }
    )
