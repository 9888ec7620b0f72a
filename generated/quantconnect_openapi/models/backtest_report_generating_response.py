from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class BacktestReportGeneratingResponse(Model):
    """Notice that the report is being generated; poll again shortly.

    Example:
        {'generating': True, 'success': True, 'errors': []}

    """

    generating: bool
    """True while the report is being generated."""

    success: bool | None = None
    """Whether the request was accepted. May be true or false while the report is being generated."""

    errors: list[str] | None = None
    """Empty or absent unless something went wrong."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "generating": "generating",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "generating",
        }
    )
    _ABSENT = None
