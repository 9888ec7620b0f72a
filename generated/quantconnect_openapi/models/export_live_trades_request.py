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
class ExportLiveTradesRequest(Model):
    """The project whose closed live trades to download."""

    project_id: int
    """The project that was deployed."""

    start: int | Unset = UNSET
    """Time of the earliest entry, inclusive, as Unix time in seconds, UTC. By default, one hour before the first
    deployment of the project."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "start": "start",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
        }
    )
