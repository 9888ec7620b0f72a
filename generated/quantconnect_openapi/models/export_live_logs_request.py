from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ExportLiveLogsRequest(Model):
    """The project whose live logs to download."""

    project_id: int
    """The project that was deployed."""

    deploy_id: str
    """Id of a deployment, as returned by live/create. It appears only in the name of the file; the log covers all
    deployments of the project."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "deployId": "deploy_id",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "deployId",
        }
    )
