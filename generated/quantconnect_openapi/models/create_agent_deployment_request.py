from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class CreateAgentDeploymentRequest(Model):
    """Identifies the task to deploy."""

    task_id: int
    """Task that the deployment belongs to."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "taskId": "task_id",
    }
    _REQUIRED = frozenset(
        {
            "taskId",
        }
    )
