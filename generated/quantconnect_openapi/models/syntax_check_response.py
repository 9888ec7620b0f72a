from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class SyntaxCheckResponse(Model):
    """Result of a syntax check."""

    state: str
    """`End` when the tool finished and found no problem, `Error` when it found one or could not finish."""

    version: float | None = None
    """Version of the response format, such as 2.0."""

    payload: list[str] | None = None
    """Problems found, one text each. Empty or absent when there are none."""

    payload_type: str | None = None
    """Name of the type of `payload`, such as `String`. Not needed to parse it."""

    success: bool | None = None
    """False when the call was rejected. Absent from successful responses of this tool."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or absent when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "state": "state",
        "version": "version",
        "payload": "payload",
        "payloadType": "payload_type",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "state",
        }
    )
    _ABSENT = None
