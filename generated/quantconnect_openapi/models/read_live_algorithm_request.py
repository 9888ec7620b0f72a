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
class ReadLiveAlgorithmRequest(Model):
    """The project, and the deployment if it is not the newest one."""

    project_id: int
    """The project that was deployed."""

    deploy_id: str | Unset = UNSET
    """Id of the deployment, as returned by live/create. By default, the newest one of the project."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "deployId": "deploy_id",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
        }
    )
