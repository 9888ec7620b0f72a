# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of agents_tasks, as the spec has them."""

import builtins
from typing import TYPE_CHECKING, Literal

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._core.operations import operation_of

if TYPE_CHECKING:
    from quantconnect_openapi.models.agent_task import AgentTask


class AsyncPlainAgentsTasks(AsyncGroup):
    """The operations of agents_tasks, as the spec has them."""

    _path = "agents.tasks"

    async def create(
        self,
        agent_id: int,
        name: str,
        prompt: str,
        project_preference: Literal["project-each-task-deployment", "project-for-task"],
        *,
        organization_id: str | None = None,
    ) -> "AgentTask":
        """Create a task for an agent.

        Saves a piece of work for an agent: what to do and in which project. Nothing runs until you
        start it with agents/deployments/create, which you can call any number of times. Every call
        creates another task.

        Args:
            agent_id: The agent that does the work.
            name: Name of the task. The platform may rewrite it; the response contains the final
                name.
            prompt: Instructions that the agent follows in every deployment of the task.
            project_preference: Where the agent works. `project-for-task` creates a project in the
                first deployment and reuses it in all later ones; `project-each-task-deployment`
                creates a new project in every deployment.
            organization_id: The organization that owns the tasks. By default, the client's, or else
                the account's own.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. Each
                request creates another task, so a retry could leave two, both ready to be deployed.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/tasks/create-task
        """
        from quantconnect_openapi.api.agent_management import create_agent_task
        from quantconnect_openapi.models.create_agent_task_request import CreateAgentTaskRequest

        response = await self._session.call(
            operation_of("agents.tasks.create"),
            create_agent_task.asyncio_detailed,
            CreateAgentTaskRequest,
            {
                "organizationId": organization_id,
                "agentId": agent_id,
                "name": name,
                "prompt": prompt,
                "projectPreference": project_preference,
            },
        )
        return response.task

    async def read(self, task_id: int) -> "AgentTask":
        """Read a task.

        Returns a task, how often it has run, and which of its deployments are active now.

        Args:
            task_id: Id of the task, as returned in `id` by agents/tasks/create or
                agents/tasks/list.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/tasks/read-task
        """
        from quantconnect_openapi.api.agent_management import read_agent_task
        from quantconnect_openapi.models.read_agent_task_request import ReadAgentTaskRequest

        response = await self._session.call(
            operation_of("agents.tasks.read"),
            read_agent_task.asyncio_detailed,
            ReadAgentTaskRequest,
            {"taskId": task_id},
        )
        return response.task

    async def update(self, task_id: int, *, name: str | None = None) -> None:
        """Rename a task.

        Renames a task. Nothing else can be changed with this call.

        Args:
            task_id: Id of the task, as returned in `id` by agents/tasks/create or
                agents/tasks/list.
            name: New name. If omitted, the task keeps its current name.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                delayed retry could overwrite a name that another member of the organization has
                since given the task.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/tasks/update-task
        """
        from quantconnect_openapi.api.agent_management import update_agent_task
        from quantconnect_openapi.models.update_agent_task_request import UpdateAgentTaskRequest

        await self._session.call(
            operation_of("agents.tasks.update"),
            update_agent_task.asyncio_detailed,
            UpdateAgentTaskRequest,
            {"taskId": task_id, "name": name},
        )

    async def delete(self, task_id: int) -> None:
        """Delete a task.

        Permanently removes a task. The docs do not say what happens to deployments that are still
        running, so stop those first.

        Args:
            task_id: Id of the task, as returned in `id` by agents/tasks/create or
                agents/tasks/list.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. Once
                the first attempt has deleted the task, a retry would be rejected because the task
                is not found, although the deletion succeeded.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/tasks/delete-task
        """
        from quantconnect_openapi.api.agent_management import delete_agent_task
        from quantconnect_openapi.models.delete_agent_task_request import DeleteAgentTaskRequest

        await self._session.call(
            operation_of("agents.tasks.delete"),
            delete_agent_task.asyncio_detailed,
            DeleteAgentTaskRequest,
            {"taskId": task_id},
        )

    async def list(self, *, organization_id: str | None = None) -> "builtins.list[AgentTask]":
        """List the tasks of an organization.

        Returns the tasks of all agents of an organization in one unpaginated response. `agentId`
        identifies the agent of each task.

        Args:
            organization_id: The organization that owns the tasks. By default, the client's, or else
                the account's own.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/tasks/list-tasks
        """
        from quantconnect_openapi.api.agent_management import list_agent_tasks
        from quantconnect_openapi.models.list_agent_tasks_request import ListAgentTasksRequest

        response = await self._session.call(
            operation_of("agents.tasks.list"),
            list_agent_tasks.asyncio_detailed,
            ListAgentTasksRequest,
            {"organizationId": organization_id},
        )
        return response.tasks
