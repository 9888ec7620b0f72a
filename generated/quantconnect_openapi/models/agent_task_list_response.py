from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_list,
    as_model,
)

if TYPE_CHECKING:
    from ..models.agent_task import AgentTask


@_attrs_define(slots=False, eq=False, repr=False)
class AgentTaskListResponse(Model):
    """The tasks of an organization."""

    tasks: list[AgentTask]
    """The tasks of all agents of the organization. Empty when there are none."""

    success: bool | None = None
    """False when the API rejected the call; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "tasks": "tasks",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "tasks",
        }
    )
    _DECODERS = {
        "tasks": as_list(as_model("AgentTask")),
    }
    _ABSENT = None
