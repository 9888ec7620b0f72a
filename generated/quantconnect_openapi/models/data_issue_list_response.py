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
    from ..models.data_issue import DataIssue


@_attrs_define(slots=False, eq=False, repr=False)
class DataIssueListResponse(Model):
    """A range of the issues that match the filters."""

    results: list[DataIssue]
    """Issues in the requested range. Empty past the last one."""

    results_found: int
    """Total number of issues that match the filters, not only those in this range."""

    open_issues_count: int | None = None
    """Number of open issues, regardless of the filters."""

    closed_issues_count: int | None = None
    """Number of closed issues, regardless of the filters."""

    success: bool | None = None
    """False when the API rejected the call; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "results": "results",
        "resultsFound": "results_found",
        "openIssuesCount": "open_issues_count",
        "closedIssuesCount": "closed_issues_count",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "results",
            "resultsFound",
        }
    )
    _DECODERS = {
        "results": as_list(as_model("DataIssue")),
    }
    _ABSENT = None
