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
class ReadProjectRequest(Model):
    """The projects to read. Set `projectId`, or `start` and `end`, or none of them."""

    project_id: int | Unset = UNSET
    """The one project to read. When omitted, all projects are listed."""

    start: int | Unset = UNSET
    """Index of the first project of the slice, zero-based and inclusive; 0 by default. Must be below `end`. Do not
    combine with `projectId`."""

    end: int | Unset = UNSET
    """End index of the slice, exclusive. Without `start`, the number of projects to read. Do not combine with
    `projectId`."""

    organization_id: str | Unset = UNSET
    """Limits a list to the projects of one organization."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "start": "start",
        "end": "end",
        "organizationId": "organization_id",
    }
