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
    from ..models.search_retrieval import SearchRetrieval


@_attrs_define(slots=False, eq=False, repr=False)
class SearchResponse(Model):
    """Passages found by a search."""

    retrivals: list[SearchRetrieval]
    """Passages from all searches in one list; `type` identifies the collection. The name is misspelled on the
    wire."""

    state: str | None = None
    """`End` when the tool finished and found no problem, `Error` when it found one or could not finish."""

    version: float | None = None
    """Version of the response format, such as 2.0."""

    message_id: int | None = None
    """Numeric id of the search. No call takes it."""

    success: bool | None = None
    """False when the call was rejected. Absent from successful responses of this tool."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or absent when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "retrivals": "retrivals",
        "state": "state",
        "version": "version",
        "messageId": "message_id",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "retrivals",
        }
    )
    _DECODERS = {
        "retrivals": as_list(as_model("SearchRetrieval")),
    }
    _ABSENT = None
