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
class UpdateAgentTaskRequest(Model):
    """The task to rename, and its new name."""

    task_id: int
    """Id of the task, as returned in `id` by agents/tasks/create or agents/tasks/list."""

    name: str | Unset = UNSET
    """New name. If omitted, the task keeps its current name."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "taskId": "task_id",
        "name": "name",
    }
    _REQUIRED = frozenset(
        {
            "taskId",
        }
    )
