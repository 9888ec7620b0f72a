from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ErrorEnhanceResponse(Model):
    """An explanation of an error."""

    state: str
    """Final state of the tool, such as `End`."""

    version: float | None = None
    """Version of the response format, such as 2.0."""

    payload: str | None = None
    """Plain-language explanation of the error and how to fix it."""

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
