# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of agents, as the spec has them."""

import builtins
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._operations.agents import (
    CREATE_AGENT,
    DELETE_AGENT,
    LIST_AGENTS,
    READ_AGENT,
    UPDATE_AGENT,
)
from quantconnect_openapi.api.agent_management import (
    create_agent,
    delete_agent,
    list_agents,
    read_agent,
    update_agent,
)
from quantconnect_openapi.models.agent import Agent
from quantconnect_openapi.models.create_agent_request import CreateAgentRequest
from quantconnect_openapi.models.delete_agent_request import DeleteAgentRequest
from quantconnect_openapi.models.list_agents_request import ListAgentsRequest
from quantconnect_openapi.models.read_agent_request import ReadAgentRequest
from quantconnect_openapi.models.update_agent_request import UpdateAgentRequest

if TYPE_CHECKING:
    from quantconnect_client._async.agents_deployments import AsyncAgentsDeployments
    from quantconnect_client._async.operations.agents_tasks import AsyncPlainAgentsTasks


class AsyncPlainAgents(AsyncGroup):
    """The operations of agents, as the spec has them."""

    @cached_property
    def deployments(self) -> "AsyncAgentsDeployments":
        """The deployments of agents."""
        from quantconnect_client._async.agents_deployments import AsyncAgentsDeployments

        return AsyncAgentsDeployments(self._session)

    @cached_property
    def tasks(self) -> "AsyncPlainAgentsTasks":
        """The tasks of agents."""
        from quantconnect_client._async.operations.agents_tasks import AsyncPlainAgentsTasks

        return AsyncPlainAgentsTasks(self._session)

    async def create(
        self,
        organization_id: str,
        name: str,
        *,
        description: str | None = None,
        profile_image: str | None = None,
        system_prompt: str | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        max_turns: int | None = None,
        tool_choice: str | None = None,
        tools: Sequence[str] | None = None,
        public: bool | None = None,
        model: str | None = None,
        chained_agents: Sequence[Mapping[str, Any]] | None = None,
        sub_agents: Sequence[Mapping[str, Any]] | None = None,
        token: Mapping[str, Any] | None = None,
        use_qcc: bool | None = None,
        pipeline: str | None = None,
        author: Mapping[str, Any] | None = None,
        organization: Mapping[str, Any] | None = None,
        node: Mapping[str, Any] | None = None,
    ) -> Agent:
        """Create an agent.

        Makes an agent: a language model with a standing brief, tools and limits. It does nothing
        until a task of its own is deployed. Every call makes another one.

        Args:
            organization_id: The organization that is to own the agent.
            name: Name under which the agent is shown.
            description: What the agent is for, for the people who choose between agents.
            profile_image: Address of the picture shown beside the agent.
            system_prompt: Standing brief that the model reads in every deployment, before the
                prompt of the task.
            reasoning_effort: How much the model thinks before it acts. More is slower and takes
                more tokens.
            max_turns: Most turns that the model may take in one deployment.
            tool_choice: Policy by which the model picks among its tools. The docs list no values.
            tools: Names of the tools that the agent may call. The model weighs all of them at every
                step, so few are better than many.
            public: Whether the other members of the organization can use the agent too.
            model: Language model to run on, by the name that its provider gives it. An agent
                without one runs on the default of the organization.
            chained_agents: Agents that run after this one, each on what the one before it put out.
                Each runs once in every deployment.
            sub_agents: Agents that this one may call when it sees fit, as if they were tools.
            token: Key for a provider of language models. Needed when `useQCC` is false.
            use_qcc: True to run on the language model that QuantConnect provides, false to run on
                the provider whose key `token` has.
            pipeline: Stage of the Research Pipeline that the agent is to serve: it is deployed by
                itself when a project reaches that stage. An agent without one runs only when a task
                is deployed.
            author: The user to name as author of the agent.
            organization: The organization to show beside the agent. `organizationId` is what
                counts.
            node: The agent node to run on. Without one, the platform takes the best that is free.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect.
                Every request makes an agent of its own, so a retry could leave a twin of it with
                the same brief.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/agents/create-agent
        """
        answer = await self._session.call(
            CREATE_AGENT,
            create_agent.asyncio_detailed,
            CreateAgentRequest,
            {
                "organizationId": organization_id,
                "name": name,
                "description": description,
                "profileImage": profile_image,
                "systemPrompt": system_prompt,
                "reasoningEffort": reasoning_effort,
                "maxTurns": max_turns,
                "toolChoice": tool_choice,
                "tools": tools,
                "public": public,
                "model": model,
                "chainedAgents": chained_agents,
                "subAgents": sub_agents,
                "token": token,
                "useQCC": use_qcc,
                "pipeline": pipeline,
                "author": author,
                "organization": organization,
                "node": node,
            },
        )
        return answer.agent

    async def read(self, agent_id: int) -> Agent:
        """Read an agent.

        The settings of one agent. What it has done is not part of them: read its tasks and their
        deployments for that.

        Args:
            agent_id: The agent, by the `id` that agents/create or agents/list answered.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/agents/read-agent
        """
        answer = await self._session.call(
            READ_AGENT, read_agent.asyncio_detailed, ReadAgentRequest, {"agentId": agent_id}
        )
        return answer.agent

    async def update(
        self,
        agent_id: int,
        *,
        name: str | None = None,
        description: str | None = None,
        profile_image: str | None = None,
        system_prompt: str | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        max_turns: int | None = None,
        tool_choice: str | None = None,
        tools: Sequence[str] | None = None,
        public: bool | None = None,
        model: str | None = None,
        chained_agents: Sequence[Mapping[str, Any]] | None = None,
        sub_agents: Sequence[Mapping[str, Any]] | None = None,
        token: Mapping[str, Any] | None = None,
        use_qcc: bool | None = None,
        pipeline: str | None = None,
        author: Mapping[str, Any] | None = None,
        organization: Mapping[str, Any] | None = None,
        node: Mapping[str, Any] | None = None,
    ) -> None:
        """Change an agent.

        Sets what the request carries, with the same meaning as in agents/create; the answer does
        not repeat the agent. Whether a run that is under way takes notice is not documented.

        Args:
            agent_id: The agent, by the `id` that agents/create or agents/list answered.
            name: Name under which the agent is shown.
            description: What the agent is for, for the people who choose between agents.
            profile_image: Address of the picture shown beside the agent.
            system_prompt: Standing brief that the model reads in every deployment, before the
                prompt of the task.
            reasoning_effort: How much the model thinks before it acts. More is slower and takes
                more tokens.
            max_turns: Most turns that the model may take in one deployment.
            tool_choice: Policy by which the model picks among its tools. The docs list no values.
            tools: Names of the tools that the agent may call. The model weighs all of them at every
                step, so few are better than many.
            public: Whether the other members of the organization can use the agent too.
            model: Language model to run on, by the name that its provider gives it. An agent
                without one runs on the default of the organization.
            chained_agents: Agents that run after this one, each on what the one before it put out.
                Each runs once in every deployment.
            sub_agents: Agents that this one may call when it sees fit, as if they were tools.
            token: Key for a provider of language models. Needed when `useQCC` is false.
            use_qcc: True to run on the language model that QuantConnect provides, false to run on
                the provider whose key `token` has.
            pipeline: Stage of the Research Pipeline that the agent is to serve: it is deployed by
                itself when a project reaches that stage. An agent without one runs only when a task
                is deployed.
            author: The user to name as author of the agent.
            organization: The organization to show beside the agent. `organizationId` is what
                counts.
            node: The agent node to run on. Without one, the platform takes the best that is free.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                retry could write these settings over changes that another member made to the agent
                after the first attempt, its limits and tools included.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/agents/update-agent
        """
        await self._session.call(
            UPDATE_AGENT,
            update_agent.asyncio_detailed,
            UpdateAgentRequest,
            {
                "agentId": agent_id,
                "name": name,
                "description": description,
                "profileImage": profile_image,
                "systemPrompt": system_prompt,
                "reasoningEffort": reasoning_effort,
                "maxTurns": max_turns,
                "toolChoice": tool_choice,
                "tools": tools,
                "public": public,
                "model": model,
                "chainedAgents": chained_agents,
                "subAgents": sub_agents,
                "token": token,
                "useQCC": use_qcc,
                "pipeline": pipeline,
                "author": author,
                "organization": organization,
                "node": node,
            },
        )

    async def delete(self, agent_id: int) -> None:
        """Delete an agent.

        Removes an agent for good. The docs do not say what becomes of its tasks and of deployments
        that still run: stop and delete those first.

        Args:
            agent_id: The agent, by the `id` that agents/create or agents/list answered.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect.
                After a first attempt that worked the agent is gone, and the rejection of a retry
                would say that it never was.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/agents/delete-agent
        """
        await self._session.call(
            DELETE_AGENT, delete_agent.asyncio_detailed, DeleteAgentRequest, {"agentId": agent_id}
        )

    async def list(self, organization_id: str) -> builtins.list[Agent]:
        """List the agents of an organization.

        All agents of an organization in one answer; there are no pages.

        Args:
            organization_id: The organization that owns the agents.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/agents/list-agents
        """
        answer = await self._session.call(
            LIST_AGENTS,
            list_agents.asyncio_detailed,
            ListAgentsRequest,
            {"organizationId": organization_id},
        )
        return answer.agents
