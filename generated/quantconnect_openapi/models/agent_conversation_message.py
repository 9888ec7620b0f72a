from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.agent_conversation_message_part import AgentConversationMessagePart


T = TypeVar("T", bound="AgentConversationMessage")


@_attrs_define
class AgentConversationMessage:
    """One message of a conversation.

    Attributes:
        id (str | Unset): Id of the message within the conversation.
        role (str | Unset): Author of the message, for instance `user` or `assistant`. The docs list no values.
        parts (list[AgentConversationMessagePart] | None | Unset): Parts of the message, in order.
        time (str | Unset): Time the message was written. The docs declare no format, so it is plain text here.
    """

    id: str | Unset = UNSET
    role: str | Unset = UNSET
    parts: list[AgentConversationMessagePart] | None | Unset = UNSET
    time: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        role = self.role

        parts: list[dict[str, Any]] | None | Unset
        if isinstance(self.parts, Unset):
            parts = UNSET
        elif isinstance(self.parts, list):
            parts = []
            for parts_type_0_item_data in self.parts:
                parts_type_0_item = parts_type_0_item_data.to_dict()
                parts.append(parts_type_0_item)

        else:
            parts = self.parts

        time = self.time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if role is not UNSET:
            field_dict["role"] = role
        if parts is not UNSET:
            field_dict["parts"] = parts
        if time is not UNSET:
            field_dict["time"] = time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.agent_conversation_message_part import (
            AgentConversationMessagePart,
        )

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        role = d.pop("role", UNSET)

        def _parse_parts(
            data: object,
        ) -> list[AgentConversationMessagePart] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                parts_type_0 = []
                _parts_type_0 = data
                for parts_type_0_item_data in _parts_type_0:
                    parts_type_0_item = AgentConversationMessagePart.from_dict(
                        dict(parts_type_0_item_data)
                    )

                    parts_type_0.append(parts_type_0_item)

                return parts_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[AgentConversationMessagePart] | None | Unset, data)

        parts = _parse_parts(d.pop("parts", UNSET))

        time = d.pop("time", UNSET)

        agent_conversation_message = cls(
            id=id,
            role=role,
            parts=parts,
            time=time,
        )

        agent_conversation_message.additional_properties = d
        return agent_conversation_message

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
