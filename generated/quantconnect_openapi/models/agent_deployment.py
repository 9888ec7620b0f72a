from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="AgentDeployment")


@_attrs_define
class AgentDeployment:
    """One run of a task.

    Attributes:
        deployment_id (str): Id of the run: `A-` followed by 32 hexadecimal digits.
        agent_id (int | Unset): The agent that does the work.
        status (str | Unset): Status of the run. The run is over in the last three states.
        task_id (int | None | Unset): Task that the run belongs to. Null when it was not started from one.
        model (None | str | Unset): Requested language model. Null for the default.
        created (datetime.datetime | None | Unset): Time the run was requested, in UTC.
        started (datetime.datetime | None | Unset): Time the agent started, in UTC. Null while the run is in the queue.
        ended (datetime.datetime | None | Unset): Time the run ended, in UTC. Null until then.
        machine (None | str | Unset): Machine that does the work. Null while there is none.
        mcp_tools (list[str] | Unset): Names of the tools that the agent can call in this run.
        host_name (None | str | Unset): Network name of the machine. Null while there is none.
        prompt (str | Unset): Initial prompt for the agent.
        project_id (int | None | Unset): The project that the agent works in. Null when it works in none.
        version_id (int | Unset): Number of the deployed version. The docs do not say what the version refers to.
        runtime_error (None | str | Unset): Reason why the run failed. Null when it did not.
    """

    deployment_id: str
    agent_id: int | Unset = UNSET
    status: str | Unset = UNSET
    task_id: int | None | Unset = UNSET
    model: None | str | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    started: datetime.datetime | None | Unset = UNSET
    ended: datetime.datetime | None | Unset = UNSET
    machine: None | str | Unset = UNSET
    mcp_tools: list[str] | Unset = UNSET
    host_name: None | str | Unset = UNSET
    prompt: str | Unset = UNSET
    project_id: int | None | Unset = UNSET
    version_id: int | Unset = UNSET
    runtime_error: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        deployment_id = self.deployment_id

        agent_id = self.agent_id

        status = self.status

        task_id: int | None | Unset
        if isinstance(self.task_id, Unset):
            task_id = UNSET
        else:
            task_id = self.task_id

        model: None | str | Unset
        if isinstance(self.model, Unset):
            model = UNSET
        else:
            model = self.model

        created: None | str | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        elif isinstance(self.created, datetime.datetime):
            created = self.created.isoformat()
        else:
            created = self.created

        started: None | str | Unset
        if isinstance(self.started, Unset):
            started = UNSET
        elif isinstance(self.started, datetime.datetime):
            started = self.started.isoformat()
        else:
            started = self.started

        ended: None | str | Unset
        if isinstance(self.ended, Unset):
            ended = UNSET
        elif isinstance(self.ended, datetime.datetime):
            ended = self.ended.isoformat()
        else:
            ended = self.ended

        machine: None | str | Unset
        if isinstance(self.machine, Unset):
            machine = UNSET
        else:
            machine = self.machine

        mcp_tools: list[str] | Unset = UNSET
        if not isinstance(self.mcp_tools, Unset):
            mcp_tools = self.mcp_tools

        host_name: None | str | Unset
        if isinstance(self.host_name, Unset):
            host_name = UNSET
        else:
            host_name = self.host_name

        prompt = self.prompt

        project_id: int | None | Unset
        if isinstance(self.project_id, Unset):
            project_id = UNSET
        else:
            project_id = self.project_id

        version_id = self.version_id

        runtime_error: None | str | Unset
        if isinstance(self.runtime_error, Unset):
            runtime_error = UNSET
        else:
            runtime_error = self.runtime_error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "deploymentId": deployment_id,
            }
        )
        if agent_id is not UNSET:
            field_dict["agentId"] = agent_id
        if status is not UNSET:
            field_dict["status"] = status
        if task_id is not UNSET:
            field_dict["taskId"] = task_id
        if model is not UNSET:
            field_dict["model"] = model
        if created is not UNSET:
            field_dict["created"] = created
        if started is not UNSET:
            field_dict["started"] = started
        if ended is not UNSET:
            field_dict["ended"] = ended
        if machine is not UNSET:
            field_dict["machine"] = machine
        if mcp_tools is not UNSET:
            field_dict["mcpTools"] = mcp_tools
        if host_name is not UNSET:
            field_dict["hostName"] = host_name
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if project_id is not UNSET:
            field_dict["projectId"] = project_id
        if version_id is not UNSET:
            field_dict["versionId"] = version_id
        if runtime_error is not UNSET:
            field_dict["runtimeError"] = runtime_error

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        deployment_id = d.pop("deploymentId")

        agent_id = d.pop("agentId", UNSET)

        status = d.pop("status", UNSET)

        def _parse_task_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        task_id = _parse_task_id(d.pop("taskId", UNSET))

        def _parse_model(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        model = _parse_model(d.pop("model", UNSET))

        def _parse_created(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                created_type_0 = parse_timestamp(data)

                return created_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created = _parse_created(d.pop("created", UNSET))

        def _parse_started(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                started_type_0 = parse_timestamp(data)

                return started_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        started = _parse_started(d.pop("started", UNSET))

        def _parse_ended(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                ended_type_0 = parse_timestamp(data)

                return ended_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        ended = _parse_ended(d.pop("ended", UNSET))

        def _parse_machine(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        machine = _parse_machine(d.pop("machine", UNSET))

        mcp_tools = cast(list[str], d.pop("mcpTools", UNSET))

        def _parse_host_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        host_name = _parse_host_name(d.pop("hostName", UNSET))

        prompt = d.pop("prompt", UNSET)

        def _parse_project_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        project_id = _parse_project_id(d.pop("projectId", UNSET))

        version_id = d.pop("versionId", UNSET)

        def _parse_runtime_error(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        runtime_error = _parse_runtime_error(d.pop("runtimeError", UNSET))

        agent_deployment = cls(
            deployment_id=deployment_id,
            agent_id=agent_id,
            status=status,
            task_id=task_id,
            model=model,
            created=created,
            started=started,
            ended=ended,
            machine=machine,
            mcp_tools=mcp_tools,
            host_name=host_name,
            prompt=prompt,
            project_id=project_id,
            version_id=version_id,
            runtime_error=runtime_error,
        )

        agent_deployment.additional_properties = d
        return agent_deployment

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
