from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
    as_list,
    as_model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.agent_chained_entry_input import AgentChainedEntryInput
    from ..models.agent_node_input import AgentNodeInput
    from ..models.agent_organization_input import AgentOrganizationInput
    from ..models.agent_sub_agent_entry_input import AgentSubAgentEntryInput
    from ..models.agent_task_owner_input import AgentTaskOwnerInput
    from ..models.agent_token_input import AgentTokenInput
    from ..models.create_agent_request_reasoning_effort import (
        CreateAgentRequestReasoningEffort,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class CreateAgentRequest(Model):
    """Organization, instructions, settings and tools of the new agent."""

    organization_id: str
    """Organization that will own the agent."""

    name: str
    """Display name of the agent."""

    description: str | Unset = UNSET
    """Purpose of the agent, for people who choose between agents."""

    profile_image: str | Unset = UNSET
    """File name of the picture shown beside the agent, not an address."""

    system_prompt: str | Unset = UNSET
    """Standing instructions that the model reads in every deployment, before the prompt of the task."""

    reasoning_effort: CreateAgentRequestReasoningEffort | Unset = UNSET
    """How much the model reasons before it acts. More is slower and uses more tokens."""

    max_turns: int | Unset = UNSET
    """Maximum number of turns that the model may take in one deployment."""

    tool_choice: str | Unset = UNSET
    """Policy by which the model selects its tools. The docs list no values."""

    tools: list[str] | Unset = UNSET
    """Names of the tools that the agent may call. The model considers all of them at every step, so keep the list
    short."""

    public: bool | Unset = UNSET
    """Whether the other members of the organization can use the agent too."""

    model: str | Unset = UNSET
    """Language model to run on, under its provider's name for it. An agent without one runs on the organization's
    default."""

    chained_agents: list[AgentChainedEntryInput] | Unset = UNSET
    """Agents that run after this one, each on the output of the previous one. Each runs once in every
    deployment."""

    sub_agents: list[AgentSubAgentEntryInput] | Unset = UNSET
    """Agents that this one may call at its discretion, as if they were tools."""

    token: AgentTokenInput | Unset = UNSET
    """The caller's key for a provider of language models. A secret."""

    use_qcc: bool | Unset = UNSET
    """True to run on the language model that QuantConnect provides, false to run on that of the provider whose key
    is in `token`."""

    pipeline: str | Unset = UNSET
    """Stage of the Research Pipeline that the agent serves: it is deployed automatically when a project reaches
    that stage. An agent without one runs only when a task is deployed."""

    author: AgentTaskOwnerInput | Unset = UNSET
    """A user, identified by the id that others see."""

    organization: AgentOrganizationInput | Unset = UNSET
    """An organization, as it is shown beside an agent."""

    node: AgentNodeInput | Unset = UNSET
    """The agent node assigned to an agent, if any."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "organizationId": "organization_id",
        "name": "name",
        "description": "description",
        "profileImage": "profile_image",
        "systemPrompt": "system_prompt",
        "reasoningEffort": "reasoning_effort",
        "maxTurns": "max_turns",
        "toolChoice": "tool_choice",
        "tools": "tools",
        "public": "public",
        "model": "model",
        "chainedAgents": "chained_agents",
        "subAgents": "sub_agents",
        "token": "token",
        "useQCC": "use_qcc",
        "pipeline": "pipeline",
        "author": "author",
        "organization": "organization",
        "node": "node",
    }
    _REQUIRED = frozenset(
        {
            "organizationId",
            "name",
        }
    )
    _DECODERS = {
        "reasoningEffort": as_option(
            "high",
            "low",
            "medium",
        ),
        "chainedAgents": as_list(as_model("AgentChainedEntryInput")),
        "subAgents": as_list(as_model("AgentSubAgentEntryInput")),
        "token": as_model("AgentTokenInput"),
        "author": as_model("AgentTaskOwnerInput"),
        "organization": as_model("AgentOrganizationInput"),
        "node": as_model("AgentNodeInput"),
    }
    _SECRETS = ("token",)
