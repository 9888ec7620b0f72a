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
    from ..models.create_optimization_result import CreateOptimizationResult


@_attrs_define(slots=False, eq=False, repr=False)
class ListOptimizationResponse(Model):
    """Summaries of the optimizations of a project, or of the one that was just started."""

    optimizations: list[CreateOptimizationResult]
    """All optimizations of the project. Has one entry when one was started."""

    success: bool | None = None
    """False when nothing was started or listed; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "optimizations": "optimizations",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "optimizations",
        }
    )
    _DECODERS = {
        "optimizations": as_list(as_model("CreateOptimizationResult")),
    }
    _ABSENT = None
