from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.legacy_optimization_constraint_operator import (
        LegacyOptimizationConstraintOperator,
    )
    from ..models.legacy_optimization_constraint_target import (
        LegacyOptimizationConstraintTarget,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class LegacyOptimizationConstraint(Model):
    """A condition with its value in `target-value`, as older programs send it. New programs use OptimizationConstraint."""

    target: LegacyOptimizationConstraintTarget
    """The statistic, as a path with dots. The form with brackets and quotes is equivalent."""

    operator: LegacyOptimizationConstraintOperator
    """Operator that compares the statistic (left) with the value (right)."""

    target_value: float
    """The value to compare with, like `targetValue` of OptimizationConstraint."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "target": "target",
        "operator": "operator",
        "target-value": "target_value",
    }
    _REQUIRED = frozenset(
        {
            "target",
            "operator",
            "target-value",
        }
    )
    _DECODERS = {
        "target": as_option(
            "['TotalPerformance'].['PortfolioStatistics'].['CompoundingAnnualReturn']",
            "['TotalPerformance'].['PortfolioStatistics'].['Drawdown']",
            "['TotalPerformance'].['PortfolioStatistics'].['ProbabilisticSharpeRatio']",
            "['TotalPerformance'].['PortfolioStatistics'].['SharpeRatio']",
            "TotalPerformance.PortfolioStatistics.CompoundingAnnualReturn",
            "TotalPerformance.PortfolioStatistics.Drawdown",
            "TotalPerformance.PortfolioStatistics.ProbabilisticSharpeRatio",
            "TotalPerformance.PortfolioStatistics.SharpeRatio",
        ),
        "operator": as_option(
            "equals",
            "Equals",
            "greater",
            "Greater",
            "GreaterOrEqual",
            "greaterOrEqual",
            "less",
            "Less",
            "LessOrEqual",
            "lessOrEqual",
            "NotEqual",
            "notEqual",
        ),
    }
