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
class ExportLiveOrdersRequest(Model):
    """The project and the time range whose live orders to download."""

    project_id: int
    """The project that was deployed."""

    start: int | Unset = UNSET
    """Start of the range, as Unix time in seconds, UTC. By default, one hour before the first deployment of the
    project."""

    end: int | Unset = UNSET
    """End of the range, as Unix time in seconds, UTC. Defaults to the current time. If the range has more than 750
    days, the file has only the last 750."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "start": "start",
        "end": "end",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
        }
    )
