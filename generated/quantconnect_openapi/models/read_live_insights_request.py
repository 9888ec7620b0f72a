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
class ReadLiveInsightsRequest(Model):
    """The project and the page of its live insights to read, at most 100 at a time."""

    project_id: int
    """The project that was deployed."""

    end: int
    """End index of the page; at most 100 above `start`."""

    start: int | Unset = UNSET
    """Index of the first entry on the page, zero-based and inclusive. Required when `end` is over 100."""

    algorithm_id: str | Unset = UNSET
    """`deployId` of the deployment, as returned by live/create. Whether the service applies it has not been
    observed; for orders it does not."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "end": "end",
        "start": "start",
        "algorithmId": "algorithm_id",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "end",
        }
    )
