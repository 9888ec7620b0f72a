from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
    as_option,
)

if TYPE_CHECKING:
    from ..models.list_data_issues_request_status import ListDataIssuesRequestStatus


@_attrs_define(slots=False, eq=False, repr=False)
class ListDataIssuesRequest(Model):
    """Filters and range of the issues to list. Nothing is required: `{}` returns the first 20 open issues."""

    status: ListDataIssuesRequestStatus | Unset = UNSET
    """`open`, the default, matches issues in the states In queue, In progress, Waiting Review and Waiting for Data
    Vendor; `closed` matches Resolved, Closed and Cannot Be Resolved."""

    start: int | Unset = UNSET
    """Zero-based index of the first issue of the range. 0 by default."""

    end: int | Unset = UNSET
    """End index of the range, exclusive. 20 by default. The docs set no maximum range."""

    search: str | Unset = UNSET
    """Ticker to filter by. It must be the whole ticker; case does not matter."""

    subscribed: bool | Unset = UNSET
    """True to list only issues that you are subscribed to."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "status": "status",
        "start": "start",
        "end": "end",
        "search": "search",
        "subscribed": "subscribed",
    }
    _DECODERS = {
        "status": as_option(
            "closed",
            "open",
        ),
    }
