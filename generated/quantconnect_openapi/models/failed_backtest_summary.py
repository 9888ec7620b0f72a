from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.analysis_counts import AnalysisCounts


@_attrs_define(slots=False, eq=False, repr=False)
class FailedBacktestSummary(Model):
    """Backtests that placed no orders at all, and the problems found in them."""

    zero_order_count: int = PRESENT
    """Number of backtests that placed no orders."""

    inspected_count: int = PRESENT
    """Number of those that were inspected, which may be fewer."""

    analysis_name_counts: AnalysisCounts = PRESENT

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "zeroOrderCount": "zero_order_count",
        "inspectedCount": "inspected_count",
        "analysisNameCounts": "analysis_name_counts",
    }
    _DECODERS = {
        "analysisNameCounts": leniently(as_model("AnalysisCounts")),
    }
    _ABSENT = None
