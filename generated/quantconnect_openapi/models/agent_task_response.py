from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_model,
)

if TYPE_CHECKING:
    from ..models.agent_task import AgentTask


@_attrs_define(slots=False, eq=False, repr=False)
class AgentTaskResponse(Model):
    """One task of an agent."""

    task: AgentTask
    """A piece of work that an agent does each time the task is deployed."""

    success: bool | None = None
    """False when the API rejected the call; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "task": "task",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "task",
        }
    )
    _DECODERS = {
        "task": as_model("AgentTask"),
    }
    _ABSENT = None
