# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of agents, as the spec has them."""

import builtins
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._core.operations import operation_of

if TYPE_CHECKING:
    from quantconnect_client import params
    from quantconnect_client._async.agents_deployments import AsyncAgentsDeployments
    from quantconnect_client._async.operations.agents_tasks import AsyncPlainAgentsTasks
    from quantconnect_openapi.models.agent import Agent


class AsyncPlainAgents(AsyncGroup):
    """The operations of agents, as the spec has them."""

    _path = "agents"

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
        name: str,
        *,
        organization_id: str | None = None,
        description: str | None = None,
        profile_image: str | None = None,
        system_prompt: str | None = None,
        reasoning_effort: Literal["low", "medium", "high"] | None = None,
        max_turns: int | None = None,
        tool_choice: str | None = None,
        tools: Sequence[str] | None = None,
        public: bool | None = None,
        model: str | None = None,
        chained_agents: "Sequence[params.AgentChainedEntryInput] | None" = None,
        sub_agents: "Sequence[params.AgentSubAgentEntryInput] | None" = None,
        token: "params.AgentTokenInput | None" = None,
        use_qcc: bool | None = None,
        pipeline: str | None = None,
        author: "params.AgentTaskOwnerInput | None" = None,
        organization: "params.AgentOrganizationInput | None" = None,
        node: "params.AgentNodeInput | None" = None,
    ) -> "Agent":
        """Create an agent.

        Creates an agent: a language model with standing instructions, tools and limits. It does
        nothing until one of its tasks is deployed. Every call creates another agent.

        Args:
            name: Display name of the agent.
            organization_id: Organization that will own the agent. By default, the client's, or else
                the account's own.
            description: Purpose of the agent, for people who choose between agents.
            profile_image: Address of the picture shown beside the agent.
            system_prompt: Standing instructions that the model reads in every deployment, before
                the prompt of the task.
            reasoning_effort: How much the model reasons before it acts. More is slower and uses
                more tokens.
            max_turns: Maximum number of turns that the model may take in one deployment.
            tool_choice: Policy by which the model selects its tools. The docs list no values.
            tools: Names of the tools that the agent may call. The model considers all of them at
                every step, so keep the list short.
            public: Whether the other members of the organization can use the agent too.
            model: Language model to run on, under its provider's name for it. An agent without one
                runs on the organization's default.
            chained_agents: Agents that run after this one, each on the output of the previous one.
                Each runs once in every deployment.
            sub_agents: Agents that this one may call at its discretion, as if they were tools.
            token: Key for a provider of language models. Required when `useQCC` is false.
            use_qcc: True to run on the language model that QuantConnect provides, false to run on
                that of the provider whose key is in `token`.
            pipeline: Stage of the Research Pipeline that the agent serves: it is deployed
                automatically when a project reaches that stage. An agent without one runs only when
                a task is deployed.
            author: User shown as the author of the agent.
            organization: Organization to show beside the agent. `organizationId` takes precedence.
            node: Agent node to run on. Without one, the platform selects the best free node.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. Each
                request creates a separate agent, so a retry could leave a duplicate with the same
                instructions.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/agents/create-agent
        """
        from quantconnect_openapi.api.agent_management import create_agent
        from quantconnect_openapi.models.create_agent_request import CreateAgentRequest

        response = await self._session.call(
            operation_of("agents.create"),
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
        return response.agent

    async def read(self, agent_id: int) -> "Agent":
        """Read an agent.

        Returns the settings of one agent. They do not include what it has done: read its tasks and
        their deployments for that.

        Args:
            agent_id: Id of the agent, as returned in `id` by agents/create or agents/list.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/agents/read-agent
        """
        from quantconnect_openapi.api.agent_management import read_agent
        from quantconnect_openapi.models.read_agent_request import ReadAgentRequest

        response = await self._session.call(
            operation_of("agents.read"),
            read_agent.asyncio_detailed,
            ReadAgentRequest,
            {"agentId": agent_id},
        )
        return response.agent

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
        chained_agents: "Sequence[params.AgentChainedEntryInput] | None" = None,
        sub_agents: "Sequence[params.AgentSubAgentEntryInput] | None" = None,
        token: "params.AgentTokenInput | None" = None,
        use_qcc: bool | None = None,
        pipeline: str | None = None,
        author: "params.AgentTaskOwnerInput | None" = None,
        organization: "params.AgentOrganizationInput | None" = None,
        node: "params.AgentNodeInput | None" = None,
    ) -> None:
        """Change an agent.

        Sets the properties in the request, with the same meaning as in agents/create; the response
        does not include the agent. Whether the change affects a run in progress is not documented.

        Args:
            agent_id: Id of the agent, as returned in `id` by agents/create or agents/list.
            name: Display name of the agent.
            description: Purpose of the agent, for people who choose between agents.
            profile_image: Address of the picture shown beside the agent.
            system_prompt: Standing instructions that the model reads in every deployment, before
                the prompt of the task.
            reasoning_effort: How much the model reasons before it acts. More is slower and uses
                more tokens.
            max_turns: Maximum number of turns that the model may take in one deployment.
            tool_choice: Policy by which the model selects its tools. The docs list no values.
            tools: Names of the tools that the agent may call. The model considers all of them at
                every step, so keep the list short.
            public: Whether the other members of the organization can use the agent too.
            model: Language model to run on, under its provider's name for it. An agent without one
                runs on the organization's default.
            chained_agents: Agents that run after this one, each on the output of the previous one.
                Each runs once in every deployment.
            sub_agents: Agents that this one may call at its discretion, as if they were tools.
            token: Key for a provider of language models. Required when `useQCC` is false.
            use_qcc: True to run on the language model that QuantConnect provides, false to run on
                that of the provider whose key is in `token`.
            pipeline: Stage of the Research Pipeline that the agent serves: it is deployed
                automatically when a project reaches that stage. An agent without one runs only when
                a task is deployed.
            author: User shown as the author of the agent.
            organization: Organization to show beside the agent. `organizationId` takes precedence.
            node: Agent node to run on. Without one, the platform selects the best free node.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                retry could overwrite changes that another member made to the agent after the first
                attempt, including its limits and tools.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/agents/update-agent
        """
        from quantconnect_openapi.api.agent_management import update_agent
        from quantconnect_openapi.models.update_agent_request import UpdateAgentRequest

        await self._session.call(
            operation_of("agents.update"),
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

        Permanently removes an agent. The docs do not say what happens to its tasks and to
        deployments that are still running, so stop and delete those first.

        Args:
            agent_id: Id of the agent, as returned in `id` by agents/create or agents/list.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. If
                the first attempt succeeded, the agent no longer exists, and a retry would be
                rejected as if it never had.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/agents/delete-agent
        """
        from quantconnect_openapi.api.agent_management import delete_agent
        from quantconnect_openapi.models.delete_agent_request import DeleteAgentRequest

        await self._session.call(
            operation_of("agents.delete"),
            delete_agent.asyncio_detailed,
            DeleteAgentRequest,
            {"agentId": agent_id},
        )

    async def list(self, *, organization_id: str | None = None) -> "builtins.list[Agent]":
        """List the agents of an organization.

        Returns all agents of an organization in one unpaginated response.

        Args:
            organization_id: The organization that owns the agents. By default, the client's, or
                else the account's own.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/agents/list-agents
        """
        from quantconnect_openapi.api.agent_management import list_agents
        from quantconnect_openapi.models.list_agents_request import ListAgentsRequest

        response = await self._session.call(
            operation_of("agents.list"),
            list_agents.asyncio_detailed,
            ListAgentsRequest,
            {"organizationId": organization_id},
        )
        return response.agents
