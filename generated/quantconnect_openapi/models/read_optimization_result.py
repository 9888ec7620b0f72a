from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_model,
)

if TYPE_CHECKING:
    from ..models.optimization import Optimization


@_attrs_define(slots=False, eq=False, repr=False)
class ReadOptimizationResult(Model):
    """One optimization in its current state."""

    optimization: Optimization
    """An optimization with all its backtests so far."""

    success: bool | None = None
    """False when the optimization could not be read; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "optimization": "optimization",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "optimization",
        }
    )
    _DECODERS = {
        "optimization": as_model("Optimization"),
    }
    _ABSENT = None
