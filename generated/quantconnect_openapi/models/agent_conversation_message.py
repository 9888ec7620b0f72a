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
    from ..models.agent_conversation_message_part import AgentConversationMessagePart


@_attrs_define(slots=False, eq=False, repr=False)
class AgentConversationMessage(Model):
    """One message of a conversation."""

    id: str | None = None
    """Id of the message within the conversation."""

    role: str | None = None
    """Author of the message, for instance `user` or `assistant`. The docs list no values."""

    parts: list[AgentConversationMessagePart] | None = None
    """Parts of the message, in order."""

    time: str | None = None
    """Time the message was written. The docs declare no format, so it is plain text here."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "role": "role",
        "parts": "parts",
        "time": "time",
    }
    _DECODERS = {
        "parts": leniently(as_list(as_model("AgentConversationMessagePart"))),
    }
    _ABSENT = None
