from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.converted_files import ConvertedFiles


@_attrs_define(slots=False, eq=False, repr=False)
class PEP8ConvertResponse(Model):
    """Files converted to PEP 8 names."""

    state: str
    """Final state of the tool, such as `End`."""

    version: float | None = None
    """Version of the response format, such as 2.0."""

    payload: ConvertedFiles | None = None

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
    _DECODERS = {
        "payload": leniently(as_model("ConvertedFiles")),
    }
    _ABSENT = None
