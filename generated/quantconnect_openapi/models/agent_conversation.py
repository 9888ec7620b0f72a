from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.agent_conversation_message import AgentConversationMessage
    from ..models.agent_data import AgentData


T = TypeVar("T", bound="AgentConversation")


@_attrs_define
class AgentConversation:
    """Everything said and done in a deployment so far.

    Attributes:
        id (str | Unset): Id of the deployment that the conversation belongs to.
        user_id (int | Unset): Id of the user who started the conversation.
        organization_id (str | Unset): Organization that owns the deployment, as 32 hexadecimal digits.
        channel (str | Unset): Channel in which the conversation is held. No request takes this value.
        project_id (int | None | Unset): The project that the agent works in. Null when it works in none.
        prompt (str | Unset): Prompt that started the conversation.
        agents (list[AgentData] | None | Unset): Agents that take part in the conversation.
        notification_targets (list[AgentData] | None | Unset): Recipients of notifications about the run.
        messages (list[AgentConversationMessage] | None | Unset): Messages with all their parts, oldest first.
        agent_properties (AgentData | None | Unset): Settings that the agent runs with.
        chat_messages (list[AgentData] | None | Unset): The same conversation as a flat list, without parts.
        input_tokens (int | Unset): Number of tokens that the model has read so far.
        output_tokens (int | Unset): Number of tokens that the model has written so far.
        aggregate_status (str | Unset): Overall state of the conversation across all its agents. The docs list no
            values.
    """

    id: str | Unset = UNSET
    user_id: int | Unset = UNSET
    organization_id: str | Unset = UNSET
    channel: str | Unset = UNSET
    project_id: int | None | Unset = UNSET
    prompt: str | Unset = UNSET
    agents: list[AgentData] | None | Unset = UNSET
    notification_targets: list[AgentData] | None | Unset = UNSET
    messages: list[AgentConversationMessage] | None | Unset = UNSET
    agent_properties: AgentData | None | Unset = UNSET
    chat_messages: list[AgentData] | None | Unset = UNSET
    input_tokens: int | Unset = UNSET
    output_tokens: int | Unset = UNSET
    aggregate_status: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.agent_data import AgentData

        id = self.id

        user_id = self.user_id

        organization_id = self.organization_id

        channel = self.channel

        project_id: int | None | Unset
        if isinstance(self.project_id, Unset):
            project_id = UNSET
        else:
            project_id = self.project_id

        prompt = self.prompt

        agents: list[dict[str, Any]] | None | Unset
        if isinstance(self.agents, Unset):
            agents = UNSET
        elif isinstance(self.agents, list):
            agents = []
            for agents_type_0_item_data in self.agents:
                agents_type_0_item = agents_type_0_item_data.to_dict()
                agents.append(agents_type_0_item)

        else:
            agents = self.agents

        notification_targets: list[dict[str, Any]] | None | Unset
        if isinstance(self.notification_targets, Unset):
            notification_targets = UNSET
        elif isinstance(self.notification_targets, list):
            notification_targets = []
            for notification_targets_type_0_item_data in self.notification_targets:
                notification_targets_type_0_item = (
                    notification_targets_type_0_item_data.to_dict()
                )
                notification_targets.append(notification_targets_type_0_item)

        else:
            notification_targets = self.notification_targets

        messages: list[dict[str, Any]] | None | Unset
        if isinstance(self.messages, Unset):
            messages = UNSET
        elif isinstance(self.messages, list):
            messages = []
            for messages_type_0_item_data in self.messages:
                messages_type_0_item = messages_type_0_item_data.to_dict()
                messages.append(messages_type_0_item)

        else:
            messages = self.messages

        agent_properties: dict[str, Any] | None | Unset
        if isinstance(self.agent_properties, Unset):
            agent_properties = UNSET
        elif isinstance(self.agent_properties, AgentData):
            agent_properties = self.agent_properties.to_dict()
        else:
            agent_properties = self.agent_properties

        chat_messages: list[dict[str, Any]] | None | Unset
        if isinstance(self.chat_messages, Unset):
            chat_messages = UNSET
        elif isinstance(self.chat_messages, list):
            chat_messages = []
            for chat_messages_type_0_item_data in self.chat_messages:
                chat_messages_type_0_item = chat_messages_type_0_item_data.to_dict()
                chat_messages.append(chat_messages_type_0_item)

        else:
            chat_messages = self.chat_messages

        input_tokens = self.input_tokens

        output_tokens = self.output_tokens

        aggregate_status = self.aggregate_status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if user_id is not UNSET:
            field_dict["userId"] = user_id
        if organization_id is not UNSET:
            field_dict["organizationId"] = organization_id
        if channel is not UNSET:
            field_dict["channel"] = channel
        if project_id is not UNSET:
            field_dict["projectId"] = project_id
        if prompt is not UNSET:
            field_dict["prompt"] = prompt
        if agents is not UNSET:
            field_dict["agents"] = agents
        if notification_targets is not UNSET:
            field_dict["notificationTargets"] = notification_targets
        if messages is not UNSET:
            field_dict["messages"] = messages
        if agent_properties is not UNSET:
            field_dict["agentProperties"] = agent_properties
        if chat_messages is not UNSET:
            field_dict["chatMessages"] = chat_messages
        if input_tokens is not UNSET:
            field_dict["inputTokens"] = input_tokens
        if output_tokens is not UNSET:
            field_dict["outputTokens"] = output_tokens
        if aggregate_status is not UNSET:
            field_dict["aggregateStatus"] = aggregate_status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.agent_conversation_message import AgentConversationMessage
        from ..models.agent_data import AgentData

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        user_id = d.pop("userId", UNSET)

        organization_id = d.pop("organizationId", UNSET)

        channel = d.pop("channel", UNSET)

        def _parse_project_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        project_id = _parse_project_id(d.pop("projectId", UNSET))

        prompt = d.pop("prompt", UNSET)

        def _parse_agents(data: object) -> list[AgentData] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                agents_type_0 = []
                _agents_type_0 = data
                for agents_type_0_item_data in _agents_type_0:
                    agents_type_0_item = AgentData.from_dict(
                        dict(agents_type_0_item_data)
                    )

                    agents_type_0.append(agents_type_0_item)

                return agents_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[AgentData] | None | Unset, data)

        agents = _parse_agents(d.pop("agents", UNSET))

        def _parse_notification_targets(data: object) -> list[AgentData] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                notification_targets_type_0 = []
                _notification_targets_type_0 = data
                for (
                    notification_targets_type_0_item_data
                ) in _notification_targets_type_0:
                    notification_targets_type_0_item = AgentData.from_dict(
                        dict(notification_targets_type_0_item_data)
                    )

                    notification_targets_type_0.append(notification_targets_type_0_item)

                return notification_targets_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[AgentData] | None | Unset, data)

        notification_targets = _parse_notification_targets(
            d.pop("notificationTargets", UNSET)
        )

        def _parse_messages(
            data: object,
        ) -> list[AgentConversationMessage] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                messages_type_0 = []
                _messages_type_0 = data
                for messages_type_0_item_data in _messages_type_0:
                    messages_type_0_item = AgentConversationMessage.from_dict(
                        dict(messages_type_0_item_data)
                    )

                    messages_type_0.append(messages_type_0_item)

                return messages_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[AgentConversationMessage] | None | Unset, data)

        messages = _parse_messages(d.pop("messages", UNSET))

        def _parse_agent_properties(data: object) -> AgentData | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                agent_properties_type_1 = AgentData.from_dict(dict(data))

                return agent_properties_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AgentData | None | Unset, data)

        agent_properties = _parse_agent_properties(d.pop("agentProperties", UNSET))

        def _parse_chat_messages(data: object) -> list[AgentData] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                chat_messages_type_0 = []
                _chat_messages_type_0 = data
                for chat_messages_type_0_item_data in _chat_messages_type_0:
                    chat_messages_type_0_item = AgentData.from_dict(
                        dict(chat_messages_type_0_item_data)
                    )

                    chat_messages_type_0.append(chat_messages_type_0_item)

                return chat_messages_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[AgentData] | None | Unset, data)

        chat_messages = _parse_chat_messages(d.pop("chatMessages", UNSET))

        input_tokens = d.pop("inputTokens", UNSET)

        output_tokens = d.pop("outputTokens", UNSET)

        aggregate_status = d.pop("aggregateStatus", UNSET)

        agent_conversation = cls(
            id=id,
            user_id=user_id,
            organization_id=organization_id,
            channel=channel,
            project_id=project_id,
            prompt=prompt,
            agents=agents,
            notification_targets=notification_targets,
            messages=messages,
            agent_properties=agent_properties,
            chat_messages=chat_messages,
            input_tokens=input_tokens,
            output_tokens=output_tokens,
            aggregate_status=aggregate_status,
        )

        agent_conversation.additional_properties = d
        return agent_conversation

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
