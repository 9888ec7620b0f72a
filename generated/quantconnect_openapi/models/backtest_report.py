from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class BacktestReport(Model):
    """A finished report."""

    report: str
    """A complete HTML document, with its pictures embedded in base64."""

    success: bool | None = None
    """True, because the report is present."""

    errors: list[str] | None = None
    """Empty or absent in this response."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "report": "report",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "report",
        }
    )
    _ABSENT = None
