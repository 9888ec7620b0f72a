from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class BacktestReportResponse(Model):
    """The report, a notice that it is not ready yet, or a failure. Check for `report` first, then for `generating`.

    Example:
        {'generating': True, 'success': True, 'errors': []}

    """

    report: str | None = None
    """A complete HTML document, with its pictures embedded in base64. Absent until it is generated."""

    generating: bool | None = None
    """True while the report is being generated; poll again shortly."""

    success: bool | None = None
    """Whether the request was accepted. May be true or false while the report is being generated."""

    errors: list[str] | None = None
    """Reasons for a failure. Empty or absent otherwise."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "report": "report",
        "generating": "generating",
        "success": "success",
        "errors": "errors",
    }
    _NEEDED = frozenset(
        {
            "report",
        }
    )
    _UNLESS = "generating"
    _ABSENT = None
