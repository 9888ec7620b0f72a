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
    from ..models.agent_data import AgentData


@_attrs_define(slots=False, eq=False, repr=False)
class AgentConversationMessagePart(Model):
    """Part of a message: text, reasoning or a tool call. `type` determines which properties it has."""

    type_: str | None = None
    """Kind of the part. Ignore kinds that you do not know."""

    text: str | None = None
    """Text of the part, for the kinds `text` and `reasoning`."""

    state: str | None = None
    """State of the call, in the part of a tool. The docs list no values."""

    tool_name: str | None = None
    """Tool that was called, for the kind `dynamic-tool`."""

    input_: AgentData | None = None
    """Arguments of the call, as defined by the tool."""

    output: AgentData | None = None
    """Output of the tool. Missing until the tool has finished."""

    messages: list[AgentData] | None = None
    """Messages within the part, such as those of an agent that was called."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "type": "type_",
        "text": "text",
        "state": "state",
        "toolName": "tool_name",
        "input": "input_",
        "output": "output",
        "messages": "messages",
    }
    _DECODERS = {
        "input": leniently(as_model("AgentData")),
        "output": leniently(as_model("AgentData")),
        "messages": leniently(as_list(as_model("AgentData"))),
    }
    _ABSENT = None
