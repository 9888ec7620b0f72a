from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ReadLiveLogsResponse(Model):
    """A page of the log of a project's deployments."""

    logs: list[str]
    """The requested lines, each with its time in UTC. Empty past the last one."""

    length: int = PRESENT
    """Total number of lines that match `query`, across all deployments of the project and not only on this page."""

    deployment_offset: int = PRESENT
    """Number of lines written by deployments before the given one, whether or not they match `query`. 0 for the
    first deployment."""

    success: bool | None = None
    """False when the lines could not be read; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection, such as too large a page. Empty or absent otherwise."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "logs": "logs",
        "length": "length",
        "deploymentOffset": "deployment_offset",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "logs",
        }
    )
    _ABSENT = None
