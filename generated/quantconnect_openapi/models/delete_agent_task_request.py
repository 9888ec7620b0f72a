from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class DeleteAgentTaskRequest(Model):
    """The task to delete."""

    task_id: int
    """Id of the task, as returned in `id` by agents/tasks/create or agents/tasks/list."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "taskId": "task_id",
    }
    _REQUIRED = frozenset(
        {
            "taskId",
        }
    )
