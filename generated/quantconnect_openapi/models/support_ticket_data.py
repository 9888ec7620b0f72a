from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_time,
    leniently,
)

if TYPE_CHECKING:
    import datetime


@_attrs_define(slots=False, eq=False, repr=False)
class SupportTicketData(Model):
    """A ticket as the support system stores it, with its attachments."""

    external_id: str | None = None
    """Number of the ticket in the support system. Quote it when you write to the staff."""

    ticket_hash: str | None = None
    """The same as `hash` of the ticket."""

    status: str | None = None
    """Status of the ticket, in lower case."""

    subject: str | None = None
    """Subject of the ticket, the same as its `title`."""

    created_time: datetime.datetime | None = None
    """Time the ticket was opened, in UTC."""

    updated_time: datetime.datetime | None = None
    """Time of the last change to the ticket, in UTC."""

    project_id: int | None = None
    """The project that is attached. Absent or null when there is none."""

    backtest_id: str | None = None
    """The backtest that is attached. Absent or null when there is none."""

    live_deploy_id: str | None = None
    """The live deployment that is attached. Absent or null when there is none."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "external_id": "external_id",
        "ticket_hash": "ticket_hash",
        "status": "status",
        "subject": "subject",
        "created_time": "created_time",
        "updated_time": "updated_time",
        "project_id": "project_id",
        "backtest_id": "backtest_id",
        "live_deploy_id": "live_deploy_id",
    }
    _DECODERS = {
        "created_time": leniently(as_time),
        "updated_time": leniently(as_time),
    }
    _ABSENT = None
