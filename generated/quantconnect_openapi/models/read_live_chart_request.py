from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ReadLiveChartRequest(Model):
    """The chart to read, the time range, and the number of points to downsample to."""

    project_id: int
    """The project that was deployed."""

    name: str
    """Name of the chart, exactly as in `charts` of live/read."""

    count: int
    """Number of points to return for each series; the service downsamples the data."""

    start: int
    """Start of the time range, as Unix time in seconds, UTC. Must not be after `end`."""

    end: int
    """End of the time range, as Unix time in seconds, UTC."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "name": "name",
        "count": "count",
        "start": "start",
        "end": "end",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "name",
            "count",
            "start",
            "end",
        }
    )
