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
class ReadLiveLogsRequest(Model):
    """The deployment and the page of log lines to read, at most 250 at a time."""

    project_id: int
    """The project that was deployed."""

    algorithm_id: str
    """`deployId` of the deployment, as returned by live/create. It determines `deploymentOffset` and which lines
    `deploymentLogs` keeps."""

    start_line: int
    """Index of the first line on the page, zero-based and inclusive."""

    end_line: int
    """End index of the page, exclusive; at most 250 above `startLine`."""

    deployment_logs: bool | Unset = UNSET
    """True for the lines of the given deployment only, false for those of all deployments of the project."""

    query: None | str | Unset = UNSET
    """Text that a line must contain, ignoring case. Empty, null or omitted for all lines."""

    format_: str | Unset = UNSET
    """Response format. Clients send `json` or omit it; no other values are known."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "algorithmId": "algorithm_id",
        "startLine": "start_line",
        "endLine": "end_line",
        "deploymentLogs": "deployment_logs",
        "query": "query",
        "format": "format_",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "algorithmId",
            "startLine",
            "endLine",
        }
    )
