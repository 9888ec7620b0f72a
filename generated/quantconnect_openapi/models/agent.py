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

    from ..models.agent_chained_entry import AgentChainedEntry
    from ..models.agent_data import AgentData
    from ..models.agent_node import AgentNode
    from ..models.agent_organization import AgentOrganization
    from ..models.agent_provider_token import AgentProviderToken
    from ..models.agent_sub_agent_entry import AgentSubAgentEntry
    from ..models.agent_task_owner import AgentTaskOwner


@_attrs_define(slots=False, eq=False, repr=False)
class Agent(Model):
    """A language model with standing instructions, tools and limits."""

    id: int
    """Number of the agent, passed as `agentId` in other calls."""

    name: str = PRESENT
    """Display name of the agent, not necessarily unique."""

    description: str | None = None
    """Purpose of the agent, in the words of its author."""

    profile_image: str | None = None
    """Address of the picture shown beside the agent."""

    system_prompt: str | None = None
    """Standing instructions that the model reads in every deployment."""

    reasoning_effort: str | None = None
    """How much the model reasons before it acts."""

    max_turns: int | None = None
    """Maximum number of turns that the model may take in one deployment."""

    tool_choice: str | None = None
    """Policy by which the model selects its tools."""

    tools: list[str] | None = None
    """Names of the tools that the agent may call."""

    public: bool | None = None
    """Whether the other members of the organization can use the agent too."""

    model: str | None = None
    """Language model that the agent runs on. Null for the organization's default."""

    pipeline: str | None = None
    """Stage of the Research Pipeline that the agent serves. Null when it serves none and runs only when a task is
    deployed."""

    output_schema: AgentData | None = None
    """JSON Schema that the agent's response must match. Null for free-text responses. Cannot be set by any call."""

    created: datetime.datetime | None = None
    """Time the agent was created, in UTC."""

    updated: datetime.datetime | None = None
    """Time of the last change to a setting, in UTC."""

    author: AgentTaskOwner | None = None

    organization: AgentOrganization | None = None

    chained_agents: list[AgentChainedEntry] | None = None
    """Agents that run after this one, each on the output of the previous agent."""

    sub_agents: list[AgentSubAgentEntry] | None = None
    """Agents that this one may call as needed."""

    token: AgentProviderToken | None = None
    """Key for a language model provider, a secret. Null when the agent runs on the model that QuantConnect
    provides."""

    use_qcc: bool | None = None
    """Whether the agent runs on the language model that QuantConnect provides."""

    node: AgentNode | None = None

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
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
        "pipeline": "pipeline",
        "outputSchema": "output_schema",
        "created": "created",
        "updated": "updated",
        "author": "author",
        "organization": "organization",
        "chainedAgents": "chained_agents",
        "subAgents": "sub_agents",
        "token": "token",
        "useQCC": "use_qcc",
        "node": "node",
    }
    _REQUIRED = frozenset(
        {
            "id",
        }
    )
    _DECODERS = {
        "outputSchema": leniently(as_model("AgentData")),
        "created": leniently(as_time),
        "updated": leniently(as_time),
        "author": leniently(as_model("AgentTaskOwner")),
        "organization": leniently(as_model("AgentOrganization")),
        "chainedAgents": leniently(as_list(as_model("AgentChainedEntry"))),
        "subAgents": leniently(as_list(as_model("AgentSubAgentEntry"))),
        "token": leniently(as_model("AgentProviderToken")),
        "node": leniently(as_model("AgentNode")),
    }
    _ABSENT = None
    _SECRETS = ("token",)
