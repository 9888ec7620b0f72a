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
    from ..models.lean_version import LeanVersion


@_attrs_define(slots=False, eq=False, repr=False)
class LeanVersionsResponse(Model):
    """The LEAN versions that this account can use."""

    versions: list[LeanVersion]
    """All versions in one response; there is no pagination."""

    success: bool | None = None
    """False when the versions could not be read; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "versions": "versions",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "versions",
        }
    )
    _DECODERS = {
        "versions": as_list(as_model("LeanVersion")),
    }
    _ABSENT = None
