from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_list,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.agent_conversation_message import AgentConversationMessage
    from ..models.agent_data import AgentData


@_attrs_define(slots=False, eq=False, repr=False)
class AgentConversation(Model):
    """Everything said and done in a deployment so far."""

    id: str | None = None
    """Id of the deployment that the conversation belongs to."""

    user_id: int | None = None
    """Id of the user who started the conversation."""

    organization_id: str | None = None
    """Organization that owns the deployment, as 32 hexadecimal digits."""

    channel: str | None = None
    """Channel in which the conversation is held. No request takes this value."""

    project_id: int | None = None
    """The project that the agent works in. Null when it works in none."""

    prompt: str | None = None
    """Prompt that started the conversation."""

    agents: list[AgentData] | None = None
    """Agents that take part in the conversation."""

    notification_targets: list[AgentData] | None = None
    """Recipients of notifications about the run."""

    messages: list[AgentConversationMessage] | None = None
    """Messages with all their parts, oldest first."""

    agent_properties: AgentData | None = None
    """Settings that the agent runs with."""

    chat_messages: list[AgentData] | None = None
    """The same conversation as a flat list, without parts."""

    input_tokens: int | None = None
    """Number of tokens that the model has read so far."""

    output_tokens: int | None = None
    """Number of tokens that the model has written so far."""

    aggregate_status: str | None = None
    """Overall state of the conversation across all its agents. The docs list no values."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "userId": "user_id",
        "organizationId": "organization_id",
        "channel": "channel",
        "projectId": "project_id",
        "prompt": "prompt",
        "agents": "agents",
        "notificationTargets": "notification_targets",
        "messages": "messages",
        "agentProperties": "agent_properties",
        "chatMessages": "chat_messages",
        "inputTokens": "input_tokens",
        "outputTokens": "output_tokens",
        "aggregateStatus": "aggregate_status",
    }
    _DECODERS = {
        "agents": leniently(as_list(as_model("AgentData"))),
        "notificationTargets": leniently(as_list(as_model("AgentData"))),
        "messages": leniently(as_list(as_model("AgentConversationMessage"))),
        "agentProperties": leniently(as_model("AgentData")),
        "chatMessages": leniently(as_list(as_model("AgentData"))),
    }
    _ABSENT = None
