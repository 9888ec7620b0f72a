from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_agent_task_request_project_preference import (
    CreateAgentTaskRequestProjectPreference,
    check_create_agent_task_request_project_preference,
)
from ..types import represent

T = TypeVar("T", bound="CreateAgentTaskRequest")


@_attrs_define
class CreateAgentTaskRequest:
    """The agent to use, the work to do and the project to do it in.

    Attributes:
        organization_id (str): The organization that owns the tasks.
        agent_id (int): The agent that does the work.
        name (str): Name of the task. The platform may rewrite it; the response contains the final name.
        prompt (str): Instructions that the agent follows in every deployment of the task.
        project_preference (CreateAgentTaskRequestProjectPreference): Where the agent works. `project-for-task` creates
            a project in the first deployment and reuses it in all later ones; `project-each-task-deployment` creates a new
            project in every deployment.
    """

    organization_id: str
    agent_id: int
    name: str
    prompt: str
    project_preference: CreateAgentTaskRequestProjectPreference
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        organization_id = self.organization_id

        agent_id = self.agent_id

        name = self.name

        prompt = self.prompt

        project_preference: str = self.project_preference

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "organizationId": organization_id,
                "agentId": agent_id,
                "name": name,
                "prompt": prompt,
                "projectPreference": project_preference,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        organization_id = d.pop("organizationId")

        agent_id = d.pop("agentId")

        name = d.pop("name")

        prompt = d.pop("prompt")

        project_preference = check_create_agent_task_request_project_preference(
            d.pop("projectPreference")
        )

        create_agent_task_request = cls(
            organization_id=organization_id,
            agent_id=agent_id,
            name=name,
            prompt=prompt,
            project_preference=project_preference,
        )

        create_agent_task_request.additional_properties = d
        return create_agent_task_request

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
