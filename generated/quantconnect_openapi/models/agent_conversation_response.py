from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_model,
)

if TYPE_CHECKING:
    from ..models.agent_conversation import AgentConversation


@_attrs_define(slots=False, eq=False, repr=False)
class AgentConversationResponse(Model):
    """The conversation of a deployment."""

    conversation: AgentConversation
    """Everything said and done in a deployment so far."""

    success: bool | None = None
    """False when the API rejected the call; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "conversation": "conversation",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "conversation",
        }
    )
    _DECODERS = {
        "conversation": as_model("AgentConversation"),
    }
    _ABSENT = None
