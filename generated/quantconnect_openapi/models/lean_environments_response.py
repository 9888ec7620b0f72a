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
    from ..models.lean_environment import LeanEnvironment


@_attrs_define(slots=False, eq=False, repr=False)
class LeanEnvironmentsResponse(Model):
    """The sets of Python packages that projects can run with."""

    environments: list[LeanEnvironment]
    """All environments in one response; there is no pagination."""

    success: bool | None = None
    """False when the environments could not be read; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "environments": "environments",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "environments",
        }
    )
    _DECODERS = {
        "environments": as_list(as_model("LeanEnvironment")),
    }
    _ABSENT = None
