from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class RestResponse(Model):
    """Bare response of a call that returns no data, and the envelope of those that return data."""

    success: bool | None = None
    """False when the API rejected the call, which still returns HTTP 200; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection, in English. Empty or absent when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "success": "success",
        "errors": "errors",
    }
    _ABSENT = None
