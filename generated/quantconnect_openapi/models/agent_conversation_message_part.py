from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.agent_data import AgentData


T = TypeVar("T", bound="AgentConversationMessagePart")


@_attrs_define
class AgentConversationMessagePart:
    """Part of a message: text, reasoning or a tool call. `type` determines which properties it has.

    Attributes:
        type_ (str | Unset): Kind of the part. Ignore kinds that you do not know.
        text (str | Unset): Text of the part, for the kinds `text` and `reasoning`.
        state (str | Unset): State of the call, in the part of a tool. The docs list no values.
        tool_name (str | Unset): Tool that was called, for the kind `dynamic-tool`.
        input_ (AgentData | None | Unset): Arguments of the call, as defined by the tool.
        output (AgentData | None | Unset): Output of the tool. Missing until the tool has finished.
        messages (list[AgentData] | None | Unset): Messages within the part, such as those of an agent that was called.
    """

    type_: str | Unset = UNSET
    text: str | Unset = UNSET
    state: str | Unset = UNSET
    tool_name: str | Unset = UNSET
    input_: AgentData | None | Unset = UNSET
    output: AgentData | None | Unset = UNSET
    messages: list[AgentData] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.agent_data import AgentData

        type_ = self.type_

        text = self.text

        state = self.state

        tool_name = self.tool_name

        input_: dict[str, Any] | None | Unset
        if isinstance(self.input_, Unset):
            input_ = UNSET
        elif isinstance(self.input_, AgentData):
            input_ = self.input_.to_dict()
        else:
            input_ = self.input_

        output: dict[str, Any] | None | Unset
        if isinstance(self.output, Unset):
            output = UNSET
        elif isinstance(self.output, AgentData):
            output = self.output.to_dict()
        else:
            output = self.output

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if text is not UNSET:
            field_dict["text"] = text
        if state is not UNSET:
            field_dict["state"] = state
        if tool_name is not UNSET:
            field_dict["toolName"] = tool_name
        if input_ is not UNSET:
            field_dict["input"] = input_
        if output is not UNSET:
            field_dict["output"] = output
        if messages is not UNSET:
            field_dict["messages"] = messages

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.agent_data import AgentData

        d = dict(src_dict)
        type_ = d.pop("type", UNSET)

        text = d.pop("text", UNSET)

        state = d.pop("state", UNSET)

        tool_name = d.pop("toolName", UNSET)

        def _parse_input_(data: object) -> AgentData | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                input_type_1 = AgentData.from_dict(dict(data))

                return input_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AgentData | None | Unset, data)

        input_ = _parse_input_(d.pop("input", UNSET))

        def _parse_output(data: object) -> AgentData | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                output_type_1 = AgentData.from_dict(dict(data))

                return output_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AgentData | None | Unset, data)

        output = _parse_output(d.pop("output", UNSET))

        def _parse_messages(data: object) -> list[AgentData] | None | Unset:
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
                    messages_type_0_item = AgentData.from_dict(
                        dict(messages_type_0_item_data)
                    )

                    messages_type_0.append(messages_type_0_item)

                return messages_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[AgentData] | None | Unset, data)

        messages = _parse_messages(d.pop("messages", UNSET))

        agent_conversation_message_part = cls(
            type_=type_,
            text=text,
            state=state,
            tool_name=tool_name,
            input_=input_,
            output=output,
            messages=messages,
        )

        agent_conversation_message_part.additional_properties = d
        return agent_conversation_message_part

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
