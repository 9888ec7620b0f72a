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
    from ..models.support_ticket import SupportTicket


@_attrs_define(slots=False, eq=False, repr=False)
class SupportTicketListResponse(Model):
    """The open tickets of an organization, and a page of the closed ones."""

    open_: list[SupportTicket]
    """All open tickets, regardless of the page. Empty when there are none."""

    closed: list[SupportTicket]
    """Up to 10 closed tickets. Empty past the last page."""

    closed_page: int | None = None
    """Number of the page in `closed`, counted from 0."""

    total_closed: int | None = None
    """Total number of closed tickets of the organization, across all pages."""

    allowance: int | None = None
    """Number of tickets that the support seat of the caller may open in any one-month period."""

    remaining: int | None = None
    """Number of tickets that can still be opened now. Tickets from the last month count even if they are closed."""

    success: bool | None = None
    """False when the API rejected the call; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "open": "open_",
        "closed": "closed",
        "closedPage": "closed_page",
        "totalClosed": "total_closed",
        "allowance": "allowance",
        "remaining": "remaining",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "open",
            "closed",
        }
    )
    _DECODERS = {
        "open": as_list(as_model("SupportTicket")),
        "closed": as_list(as_model("SupportTicket")),
    }
    _ABSENT = None
