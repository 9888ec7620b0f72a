from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_time,
    leniently,
)

if TYPE_CHECKING:
    import datetime


@_attrs_define(slots=False, eq=False, repr=False)
class AgentDeployment(Model):
    """One run of a task."""

    deployment_id: str
    """Id of the run: `A-` followed by 32 hexadecimal digits."""

    agent_id: int | None = None
    """The agent that does the work."""

    status: str | None = None
    """Status of the run. The run is over in the last three states."""

    task_id: int | None = None
    """Task that the run belongs to. Null when it was not started from one."""

    model: str | None = None
    """Requested language model. Null for the default."""

    created: datetime.datetime | None = None
    """Time the run was requested, in UTC."""

    started: datetime.datetime | None = None
    """Time the agent started, in UTC. Null while the run is in the queue."""

    ended: datetime.datetime | None = None
    """Time the run ended, in UTC. Null until then."""

    machine: str | None = None
    """Machine that does the work. Null while there is none."""

    mcp_tools: list[str] | None = None
    """Names of the tools that the agent can call in this run."""

    host_name: str | None = None
    """Network name of the machine. Null while there is none."""

    prompt: str | None = None
    """Initial prompt for the agent."""

    project_id: int | None = None
    """The project that the agent works in. Null when it works in none."""

    version_id: int | None = None
    """Number of the deployed version. The docs do not say what the version refers to."""

    runtime_error: str | None = None
    """Reason why the run failed. Null when it did not."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "deploymentId": "deployment_id",
        "agentId": "agent_id",
        "status": "status",
        "taskId": "task_id",
        "model": "model",
        "created": "created",
        "started": "started",
        "ended": "ended",
        "machine": "machine",
        "mcpTools": "mcp_tools",
        "hostName": "host_name",
        "prompt": "prompt",
        "projectId": "project_id",
        "versionId": "version_id",
        "runtimeError": "runtime_error",
    }
    _REQUIRED = frozenset(
        {
            "deploymentId",
        }
    )
    _DECODERS = {
        "created": leniently(as_time),
        "started": leniently(as_time),
        "ended": leniently(as_time),
    }
    _ABSENT = None
