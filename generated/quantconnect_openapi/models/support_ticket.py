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
    from ..models.support_ticket_data import SupportTicketData
    from ..models.support_ticket_member import SupportTicketMember


@_attrs_define(slots=False, eq=False, repr=False)
class SupportTicket(Model):
    """A ticket without its messages, which are read with a separate call."""

    hash_: str
    """Id of the ticket, used in other calls."""

    title: str | None = None
    """Subject of the ticket, as its author wrote it."""

    status: str | None = None
    """Status of the ticket. The one in `data` is in lower case."""

    time: str | None = None
    """Time of the last change to the ticket, in human-readable form: `November 21, 2026 - 18:40`. Use `timeUnix`
    for calculations."""

    time_unix: int | None = None
    """Time of the last change to the ticket, as Unix time in seconds."""

    data: SupportTicketData | None = None

    profiles: list[SupportTicketMember] | None = None
    """Everyone who has written in the ticket."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "hash": "hash_",
        "title": "title",
        "status": "status",
        "time": "time",
        "timeUnix": "time_unix",
        "data": "data",
        "profiles": "profiles",
    }
    _REQUIRED = frozenset(
        {
            "hash",
        }
    )
    _DECODERS = {
        "data": leniently(as_model("SupportTicketData")),
        "profiles": leniently(as_list(as_model("SupportTicketMember"))),
    }
    _ABSENT = None
