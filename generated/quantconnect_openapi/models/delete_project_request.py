from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class DeleteProjectRequest(Model):
    """The project to delete."""

    project_id: int
    """The project to delete, with everything in it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
        }
    )
