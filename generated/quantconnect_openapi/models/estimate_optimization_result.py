from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_model,
)

if TYPE_CHECKING:
    from ..models.estimate import Estimate


@_attrs_define(slots=False, eq=False, repr=False)
class EstimateOptimizationResult(Model):
    """The estimate for an optimization."""

    estimate: Estimate
    """Estimated duration of an optimization, and the credit available to pay for it."""

    success: bool | None = None
    """False when there is no estimate; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "estimate": "estimate",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "estimate",
        }
    )
    _DECODERS = {
        "estimate": as_model("Estimate"),
    }
    _ABSENT = None
