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
class ReadLiveOrdersRequest(Model):
    """The project and the page of its live orders to read, at most 1000 at a time."""

    project_id: int
    """The project that was deployed."""

    start: int
    """Index of the first entry on the page, zero-based and inclusive."""

    end: int
    """End index of the page; at most 1000 above `start`. LEAN's own client stays within 100."""

    algorithm_id: str | Unset = UNSET
    """`deployId` of the deployment, as returned by live/create. In July 2026 the service was observed to ignore it
    and to return the orders of all deployments, so check `events`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "start": "start",
        "end": "end",
        "algorithmId": "algorithm_id",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "start",
            "end",
        }
    )
