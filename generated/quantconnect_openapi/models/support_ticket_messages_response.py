from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_list,
    as_model,
)

if TYPE_CHECKING:
    from ..models.support_ticket_message import SupportTicketMessage


@_attrs_define(slots=False, eq=False, repr=False)
class SupportTicketMessagesResponse(Model):
    """The messages of one ticket."""

    messages: list[SupportTicketMessage]
    """All messages in the ticket, including comments by the caller."""

    success: bool | None = None
    """False when the API rejected the call; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "messages": "messages",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "messages",
        }
    )
    _DECODERS = {
        "messages": as_list(as_model("SupportTicketMessage")),
    }
    _ABSENT = None
