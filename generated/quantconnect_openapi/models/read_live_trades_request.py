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
class ReadLiveTradesRequest(Model):
    """The project and the page of its closed live trades to read, at most 1000 at a time."""

    project_id: int
    """The project that was deployed."""

    start: int
    """Index of the first entry on the page, zero-based and inclusive."""

    end: int
    """End index of the page; at most 1000 above `start`."""

    deploy_id: str | Unset = UNSET
    """Id of the deployment, as returned by live/create. Omit for all deployments of the project; null is
    rejected."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "start": "start",
        "end": "end",
        "deployId": "deploy_id",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "start",
            "end",
        }
    )
