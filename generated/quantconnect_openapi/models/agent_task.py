from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_list,
    as_model,
    as_time,
    leniently,
)

if TYPE_CHECKING:
    import datetime

    from ..models.agent_data import AgentData
    from ..models.agent_task_owner import AgentTaskOwner
    from ..models.agent_task_status_entry import AgentTaskStatusEntry


@_attrs_define(slots=False, eq=False, repr=False)
class AgentTask(Model):
    """A piece of work that an agent does each time the task is deployed."""

    id: int
    """Numeric id of the task, passed to other calls as `taskId`."""

    name: str = PRESENT
    """Name of the task, possibly rewritten by the platform."""

    organization_id: str = PRESENT
    """Organization that owns the task, as 32 hexadecimal digits."""

    agent_id: int = PRESENT
    """The agent that does the work."""

    prompt: str = PRESENT
    """Instructions that the agent follows in every deployment."""

    deployments: int | None = None
    """Number of times the task has been deployed."""

    last_deployment_id: int | None = None
    """Numeric id of the last deployment. Null before the first one. Other calls take a different id, a text, as
    `deploymentId`; list the deployments to get it."""

    last_deployment_time: datetime.datetime | None = None
    """Time of the last deployment, in UTC. Null before the first one."""

    created: datetime.datetime | None = None
    """Time the task was created, in UTC."""

    updated: datetime.datetime | None = None
    """Time of the last change to the task, in UTC."""

    project_id: int | None = None
    """The project that the task works in. Null when it is not bound to one."""

    owner: AgentTaskOwner | None = None

    upcoming_deployments: list[AgentData] | None = None
    """Deployments that the schedule will start. Null for a task without a schedule."""

    status: list[AgentTaskStatusEntry] | None = None
    """The currently active deployments, as a list rather than a single state. Empty when there are none."""

    schedule: str | None = None
    """Cron expression for automatic deployments. Null when the task is only deployed manually. Cannot be set by any
    call."""

    schedule_human: str | None = None
    """The schedule in words. Null for a task without a schedule."""

    project_preference: str = PRESENT
    """Whether all deployments share one project or each gets a new one. Tasks created on the website can also use
    an existing project or none; the docs do not name those values."""

    notifications: list[AgentData] | None = None
    """Who is notified, and by which channel, when the task is done."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "name": "name",
        "organizationId": "organization_id",
        "agentId": "agent_id",
        "prompt": "prompt",
        "deployments": "deployments",
        "lastDeploymentId": "last_deployment_id",
        "lastDeploymentTime": "last_deployment_time",
        "created": "created",
        "updated": "updated",
        "projectId": "project_id",
        "owner": "owner",
        "upcomingDeployments": "upcoming_deployments",
        "status": "status",
        "schedule": "schedule",
        "scheduleHuman": "schedule_human",
        "projectPreference": "project_preference",
        "notifications": "notifications",
    }
    _REQUIRED = frozenset(
        {
            "id",
        }
    )
    _DECODERS = {
        "lastDeploymentTime": leniently(as_time),
        "created": leniently(as_time),
        "updated": leniently(as_time),
        "owner": leniently(as_model("AgentTaskOwner")),
        "upcomingDeployments": leniently(as_list(as_model("AgentData"))),
        "status": leniently(as_list(as_model("AgentTaskStatusEntry"))),
        "notifications": leniently(as_list(as_model("AgentData"))),
    }
    _ABSENT = None
