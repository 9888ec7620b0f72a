from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.create_agent_task_request_project_preference import (
        CreateAgentTaskRequestProjectPreference,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class CreateAgentTaskRequest(Model):
    """The agent to use, the work to do and the project to do it in."""

    organization_id: str
    """The organization that owns the tasks."""

    agent_id: int
    """The agent that does the work."""

    name: str
    """Name of the task. The platform may rewrite it; the response contains the final name."""

    prompt: str
    """Instructions that the agent follows in every deployment of the task."""

    project_preference: CreateAgentTaskRequestProjectPreference
    """Where the agent works. `project-for-task` creates a project in the first deployment and reuses it in all
    later ones; `project-each-task-deployment` creates a new project in every deployment."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "organizationId": "organization_id",
        "agentId": "agent_id",
        "name": "name",
        "prompt": "prompt",
        "projectPreference": "project_preference",
    }
    _REQUIRED = frozenset(
        {
            "organizationId",
            "agentId",
            "name",
            "prompt",
            "projectPreference",
        }
    )
    _DECODERS = {
        "projectPreference": as_option(
            "project-each-task-deployment",
            "project-for-task",
        ),
    }
