from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class OptimizationConstraintResult(Model):
    """A condition that a backtest must meet to count, as it was submitted."""

    target: str = PRESENT
    """Path of a backtest statistic. May be in the format of LEAN's own client, with brackets and quotes:
    `['TotalPerformance'].['PortfolioStatistics'].['SharpeRatio']`."""

    operator: str = PRESENT
    """Operator that compares the statistic (left) with the value (right). Ignore case when you compare it, because
    old programs sent a lowercase first letter."""

    target_value: float = PRESENT
    """Value to compare with. Optimizations of old programs may use the name `target-value`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "target": "target",
        "operator": "operator",
        "targetValue": "target_value",
    }
    _ABSENT = None
