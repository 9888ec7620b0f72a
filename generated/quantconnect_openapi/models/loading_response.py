from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class LoadingResponse(Model):
    """Notice that the data is being prepared. Poll again after a short wait; official clients do so every five seconds."""

    progress: float
    """Progress of the preparation. The docs call it a percentage but do not say whether it ends at 1 or at 100, so
    do not calculate with it."""

    status: str | None = None
    """Always `loading`, to distinguish the response from an empty result."""

    success: bool | None = None
    """Whether the request was accepted. True while the data is being prepared."""

    errors: list[str] | None = None
    """Empty or absent unless something went wrong."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "progress": "progress",
        "status": "status",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "progress",
        }
    )
    _ABSENT = None
