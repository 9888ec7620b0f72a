from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.agent_data import AgentData
    from ..models.agent_task_owner import AgentTaskOwner
    from ..models.agent_task_status_entry import AgentTaskStatusEntry


T = TypeVar("T", bound="AgentTask")


@_attrs_define
class AgentTask:
    """A piece of work that an agent does each time the task is deployed.

    Attributes:
        id (int): Numeric id of the task, passed to other calls as `taskId`.
        name (str | Unset): Name of the task, possibly rewritten by the platform.
        organization_id (str | Unset): Organization that owns the task, as 32 hexadecimal digits.
        agent_id (int | Unset): The agent that does the work.
        prompt (str | Unset): Instructions that the agent follows in every deployment.
        deployments (int | Unset): Number of times the task has been deployed.
        last_deployment_id (int | None | Unset): Numeric id of the last deployment. Null before the first one. Other
            calls take a different id, a text, as `deploymentId`; list the deployments to get it.
        last_deployment_time (datetime.datetime | None | Unset): Time of the last deployment, in UTC. Null before the
            first one.
        created (datetime.datetime | None | Unset): Time the task was created, in UTC.
        updated (datetime.datetime | None | Unset): Time of the last change to the task, in UTC.
        project_id (int | None | Unset): The project that the task works in. Null when it is not bound to one.
        owner (AgentTaskOwner | None | Unset):
        upcoming_deployments (list[AgentData] | None | Unset): Deployments that the schedule will start. Null for a task
            without a schedule.
        status (list[AgentTaskStatusEntry] | None | Unset): The currently active deployments, as a list rather than a
            single state. Empty when there are none.
        schedule (None | str | Unset): Cron expression for automatic deployments. Null when the task is only deployed
            manually. Cannot be set by any call.
        schedule_human (None | str | Unset): The schedule in words. Null for a task without a schedule.
        project_preference (str | Unset): Whether all deployments share one project or each gets a new one. Tasks
            created on the website can also use an existing project or none; the docs do not name those values.
        notifications (list[AgentData] | None | Unset): Who is notified, and by which channel, when the task is done.
    """

    id: int
    name: str | Unset = UNSET
    organization_id: str | Unset = UNSET
    agent_id: int | Unset = UNSET
    prompt: str | Unset = UNSET
    deployments: int | Unset = UNSET
    last_deployment_id: int | None | Unset = UNSET
    last_deployment_time: datetime.datetime | None | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    updated: datetime.datetime | None | Unset = UNSET
    project_id: int | None | Unset = UNSET
    owner: AgentTaskOwner | None | Unset = UNSET
    upcoming_deployments: list[AgentData] | None | Unset = UNSET
    status: list[AgentTaskStatusEntry] | None | Unset = UNSET
    schedule: None | str | Unset = UNSET
    schedule_human: None | str | Unset = UNSET
    project_preference: str | Unset = UNSET
    notifications: list[AgentData] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.agent_task_owner import AgentTaskOwner

        id = self.id

        name = self.name

        organization_id = self.organization_id

        agent_id = self.agent_id

        prompt = self.prompt

        deployments = self.deployments

        last_deployment_id: int | None | Unset
        if isinstance(self.last_deployment_id, Unset):
            last_deployment_id = UNSET
        else:
            last_deployment_id = self.last_deployment_id

        last_deployment_time: None | str | Unset
        if isinstance(self.last_deployment_time, Unset):
            last_deployment_time = UNSET
        elif isinstance(self.last_deployment_time, datetime.datetime):
            last_deployment_time = self.last_deployment_time.isoformat()
        else:
            last_deployment_time = self.last_deployment_time

        created: None | str | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        elif isinstance(self.created, datetime.datetime):
            created = self.created.isoformat()
        else:
            created = self.created

        updated: None | str | Unset
        if isinstance(self.updated, Unset):
            updated = UNSET
        elif isinstance(self.updated, datetime.datetime):
            updated = self.updated.isoformat()
        else:
            updated = self.updated

        project_id: int | None | Unset
        if isinstance(self.project_id, Unset):
            project_id = UNSET
        else:
            project_id = self.project_id

        owner: dict[str, Any] | None | Unset
        if isinstance(self.owner, Unset):
            owner = UNSET
        elif isinstance(self.owner, AgentTaskOwner):
            owner = self.owner.to_dict()
        else:
            owner = self.owner

        upcoming_deployments: list[dict[str, Any]] | None | Unset
        if isinstance(self.upcoming_deployments, Unset):
            upcoming_deployments = UNSET
        elif isinstance(self.upcoming_deployments, list):
            upcoming_deployments = []
            for upcoming_deployments_type_0_item_data in self.upcoming_deployments:
                upcoming_deployments_type_0_item = (
                    upcoming_deployments_type_0_item_data.to_dict()
                )
                upcoming_deployments.append(upcoming_deployments_type_0_item)

        else:
            upcoming_deployments = self.upcoming_deployments

        status: list[dict[str, Any]] | None | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, list):
            status = []
            for status_type_0_item_data in self.status:
                status_type_0_item = status_type_0_item_data.to_dict()
                status.append(status_type_0_item)

        else:
            status = self.status

        schedule: None | str | Unset
        if isinstance(self.schedule, Unset):
            schedule = UNSET
        else:
            schedule = self.schedule

        schedule_human: None | str | Unset
        if isinstance(self.schedule_human, Unset):
            schedule_human = UNSET
        else:
            schedule_human = self.schedule_human

        project_preference = self.project_preference

        notifications: list[dict[str, Any]] | None | Unset
        if isinstance(self.notifications, Unset):
            notifications = UNSET
        elif isinstance(self.notifications, list):
            notifications = []
            for notifications_type_0_item_data in self.notifications:
                notifications_type_0_item = notifications_type_0_item_data.to_dict()
                notifications.append(notifications_type_0_item)

        else:
            notifications = self.notifications

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if organization_id is not UNSET:
            field_dict["organizationId"] = organization_id
        if agent_id is not UNSET:
            field_dict["agentId"] = agent_id
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if deployments is not UNSET:
            field_dict["deployments"] = deployments
        if last_deployment_id is not UNSET:
            field_dict["lastDeploymentId"] = last_deployment_id
        if last_deployment_time is not UNSET:
            field_dict["lastDeploymentTime"] = last_deployment_time
        if created is not UNSET:
            field_dict["created"] = created
        if updated is not UNSET:
            field_dict["updated"] = updated
        if project_id is not UNSET:
            field_dict["projectId"] = project_id
        if owner is not UNSET:
            field_dict["owner"] = owner
        if upcoming_deployments is not UNSET:
            field_dict["upcomingDeployments"] = upcoming_deployments
        if status is not UNSET:
            field_dict["status"] = status
        if schedule is not UNSET:
            field_dict["schedule"] = schedule
        if schedule_human is not UNSET:
            field_dict["scheduleHuman"] = schedule_human
        if project_preference is not UNSET:
            field_dict["projectPreference"] = project_preference
        if notifications is not UNSET:
            field_dict["notifications"] = notifications

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.agent_data import AgentData
        from ..models.agent_task_owner import AgentTaskOwner
        from ..models.agent_task_status_entry import AgentTaskStatusEntry

        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name", UNSET)

        organization_id = d.pop("organizationId", UNSET)

        agent_id = d.pop("agentId", UNSET)

        prompt = d.pop("prompt", UNSET)

        deployments = d.pop("deployments", UNSET)

        def _parse_last_deployment_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        last_deployment_id = _parse_last_deployment_id(d.pop("lastDeploymentId", UNSET))

        def _parse_last_deployment_time(
            data: object,
        ) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                last_deployment_time_type_0 = parse_timestamp(data)

                return last_deployment_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_deployment_time = _parse_last_deployment_time(
            d.pop("lastDeploymentTime", UNSET)
        )

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

        def _parse_updated(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                updated_type_0 = parse_timestamp(data)

                return updated_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated = _parse_updated(d.pop("updated", UNSET))

        def _parse_project_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        project_id = _parse_project_id(d.pop("projectId", UNSET))

        def _parse_owner(data: object) -> AgentTaskOwner | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                owner_type_1 = AgentTaskOwner.from_dict(dict(data))

                return owner_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AgentTaskOwner | None | Unset, data)

        owner = _parse_owner(d.pop("owner", UNSET))

        def _parse_upcoming_deployments(data: object) -> list[AgentData] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                upcoming_deployments_type_0 = []
                _upcoming_deployments_type_0 = data
                for (
                    upcoming_deployments_type_0_item_data
                ) in _upcoming_deployments_type_0:
                    upcoming_deployments_type_0_item = AgentData.from_dict(
                        dict(upcoming_deployments_type_0_item_data)
                    )

                    upcoming_deployments_type_0.append(upcoming_deployments_type_0_item)

                return upcoming_deployments_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[AgentData] | None | Unset, data)

        upcoming_deployments = _parse_upcoming_deployments(
            d.pop("upcomingDeployments", UNSET)
        )

        def _parse_status(data: object) -> list[AgentTaskStatusEntry] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                status_type_0 = []
                _status_type_0 = data
                for status_type_0_item_data in _status_type_0:
                    status_type_0_item = AgentTaskStatusEntry.from_dict(
                        dict(status_type_0_item_data)
                    )

                    status_type_0.append(status_type_0_item)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[AgentTaskStatusEntry] | None | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        def _parse_schedule(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        schedule = _parse_schedule(d.pop("schedule", UNSET))

        def _parse_schedule_human(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        schedule_human = _parse_schedule_human(d.pop("scheduleHuman", UNSET))

        project_preference = d.pop("projectPreference", UNSET)

        def _parse_notifications(data: object) -> list[AgentData] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                notifications_type_0 = []
                _notifications_type_0 = data
                for notifications_type_0_item_data in _notifications_type_0:
                    notifications_type_0_item = AgentData.from_dict(
                        dict(notifications_type_0_item_data)
                    )

                    notifications_type_0.append(notifications_type_0_item)

                return notifications_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[AgentData] | None | Unset, data)

        notifications = _parse_notifications(d.pop("notifications", UNSET))

        agent_task = cls(
            id=id,
            name=name,
            organization_id=organization_id,
            agent_id=agent_id,
            prompt=prompt,
            deployments=deployments,
            last_deployment_id=last_deployment_id,
            last_deployment_time=last_deployment_time,
            created=created,
            updated=updated,
            project_id=project_id,
            owner=owner,
            upcoming_deployments=upcoming_deployments,
            status=status,
            schedule=schedule,
            schedule_human=schedule_human,
            project_preference=project_preference,
            notifications=notifications,
        )

        agent_task.additional_properties = d
        return agent_task

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
