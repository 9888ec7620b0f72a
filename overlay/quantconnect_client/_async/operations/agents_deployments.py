# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of agents_deployments, as the spec has them."""

import builtins
from typing import TYPE_CHECKING

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._core.operations import operation_of

if TYPE_CHECKING:
    from quantconnect_openapi.models.agent_conversation import AgentConversation
    from quantconnect_openapi.models.agent_deployment import AgentDeployment
    from quantconnect_openapi.models.update_agent_deployment_result import (
        UpdateAgentDeploymentResult,
    )


class AsyncPlainAgentsDeployments(AsyncGroup):
    """The operations of agents_deployments, as the spec has them."""

    _path = "agents.deployments"

    async def create(self, task_id: int) -> "AgentDeployment":
        """Deploy a task.

        Starts a run of a task on an agent node of the organization; poll agents/deployments/read
        until `status` is no longer `InQueue` or `Running`. Each run occupies a node and consumes
        model tokens, either the node's or those of the provider whose key the agent has. Every call
        starts another run, so never retry a call whose outcome is unknown; list the deployments
        instead.

        Args:
            task_id: Task that the deployment belongs to.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                retry could start a second run of the task, which occupies another node and consumes
                more model tokens.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/deployments/create-deployment
        """
        from quantconnect_openapi.api.agent_management import create_agent_deployment
        from quantconnect_openapi.models.create_agent_deployment_request import (
            CreateAgentDeploymentRequest,
        )

        response = await self._session.call(
            operation_of("agents.deployments.create"),
            create_agent_deployment.asyncio_detailed,
            CreateAgentDeploymentRequest,
            {"taskId": task_id},
        )
        return response.deployment

    async def read(self, deployment_id: str) -> "AgentDeployment":
        """Read a deployment.

        Returns the progress of a run, and its error if there was one. What the agent wrote and did
        is in its conversation, which has its own call.

        Args:
            deployment_id: Id of the deployment, as returned by agents/deployments/create.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/deployments/read-deployment
        """
        from quantconnect_openapi.api.agent_management import read_agent_deployment
        from quantconnect_openapi.models.read_agent_deployment_request import (
            ReadAgentDeploymentRequest,
        )

        response = await self._session.call(
            operation_of("agents.deployments.read"),
            read_agent_deployment.asyncio_detailed,
            ReadAgentDeploymentRequest,
            {"deploymentId": deployment_id},
        )
        return response.deployment

    async def prompt(self, deployment_id: str, prompt: str) -> "UpdateAgentDeploymentResult":
        """Send a prompt to a deployment.

        Sends another instruction to the agent of a running deployment. Every prompt is processed
        and consumes tokens, so sending it twice makes the agent do the work twice. The response
        only confirms the prompt; read the conversation for the result.

        Args:
            deployment_id: Id of the deployment, as returned by agents/deployments/create.
            prompt: Next instruction for the agent.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. The
                agent acts on every prompt that it receives, so a retry could make it do the work
                twice and consume twice the tokens.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/deployments/update-deployment
        """
        from quantconnect_openapi.api.agent_management import update_agent_deployment
        from quantconnect_openapi.models.update_agent_deployment_request import (
            UpdateAgentDeploymentRequest,
        )

        return await self._session.call(
            operation_of("agents.deployments.prompt"),
            update_agent_deployment.asyncio_detailed,
            UpdateAgentDeploymentRequest,
            {"deploymentId": deployment_id, "prompt": prompt},
        )

    async def list(self, task_id: int) -> "builtins.list[AgentDeployment]":
        """List the deployments of a task.

        Returns all runs of one task in one unpaginated response, including finished ones.

        Args:
            task_id: Task that the deployment belongs to.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/deployments/list-deployments
        """
        from quantconnect_openapi.api.agent_management import list_agent_deployments
        from quantconnect_openapi.models.list_agent_deployments_request import (
            ListAgentDeploymentsRequest,
        )

        response = await self._session.call(
            operation_of("agents.deployments.list"),
            list_agent_deployments.asyncio_detailed,
            ListAgentDeploymentsRequest,
            {"taskId": task_id},
        )
        return response.deployments

    async def stop(self, deployment_id: str) -> None:
        """Stop a deployment.

        Ends a run early; its `status` becomes `Stopped`. There is no call to resume it, so the
        remaining work needs another deployment.

        Args:
            deployment_id: Id of the deployment, as returned by agents/deployments/create.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. The
                first attempt may already have stopped the deployment. The response to a second stop
                is not documented, so a successful stop could look like a failure.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/deployments/stop-deployment
        """
        from quantconnect_openapi.api.agent_management import stop_agent_deployment
        from quantconnect_openapi.models.stop_agent_deployment_request import (
            StopAgentDeploymentRequest,
        )

        await self._session.call(
            operation_of("agents.deployments.stop"),
            stop_agent_deployment.asyncio_detailed,
            StopAgentDeploymentRequest,
            {"deploymentId": deployment_id},
        )

    async def delete(self, deployment_id: str) -> None:
        """Delete a deployment.

        Permanently removes a run from its task, so save its conversation first. Stop a run that is
        still active before you delete it.

        Args:
            deployment_id: Id of the deployment, as returned by agents/deployments/create.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. If
                the first attempt deleted the deployment, a retry does not find it, so a successful
                deletion would look like a failure.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/deployments/delete-deployment
        """
        from quantconnect_openapi.api.agent_management import delete_agent_deployment
        from quantconnect_openapi.models.delete_agent_deployment_request import (
            DeleteAgentDeploymentRequest,
        )

        await self._session.call(
            operation_of("agents.deployments.delete"),
            delete_agent_deployment.asyncio_detailed,
            DeleteAgentDeploymentRequest,
            {"deploymentId": deployment_id},
        )

    async def read_conversation(
        self, deployment_id: str, *, callable_id: str | None = None
    ) -> "AgentConversation":
        """Read what an agent wrote and did.

        Returns the conversation of a deployment so far: the prompts, the agent's replies, its tool
        calls and the tokens used. It grows while the deployment runs.

        Args:
            deployment_id: Id of the deployment, as returned by agents/deployments/create.
            callable_id: One call of another agent within the deployment, to read what that agent
                wrote. If omitted, the conversation of the deployment itself is returned.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/deployments/read-conversation
        """
        from quantconnect_openapi.api.agent_management import read_agent_conversation
        from quantconnect_openapi.models.read_agent_conversation_request import (
            ReadAgentConversationRequest,
        )

        response = await self._session.call(
            operation_of("agents.deployments.read_conversation"),
            read_agent_conversation.asyncio_detailed,
            ReadAgentConversationRequest,
            {"deploymentId": deployment_id, "callableId": callable_id},
        )
        return response.conversation
