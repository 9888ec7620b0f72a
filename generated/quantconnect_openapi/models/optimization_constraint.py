from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.optimization_constraint_operator import OptimizationConstraintOperator
    from ..models.optimization_constraint_target import (
        OptimizationConstraintTarget,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class OptimizationConstraint(Model):
    """A condition on a backtest statistic, for example a drawdown of at most 0.25. Backtests that violate it are excluded
    from the result.

        Example:
            {'target': 'TotalPerformance.PortfolioStatistics.Drawdown', 'operator': 'LessOrEqual', 'targetValue': 0.25}

    """

    target: OptimizationConstraintTarget
    """The statistic, as a path with dots. The form with brackets and quotes is equivalent."""

    operator: OptimizationConstraintOperator
    """Operator that compares the statistic (left) with the value (right)."""

    target_value: float
    """Value to compare with, on the scale that the statistic has in `totalPerformance` of a backtest: returns,
    drawdowns and probabilities are fractions there, so 25 % is 0.25."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "target": "target",
        "operator": "operator",
        "targetValue": "target_value",
    }
    _REQUIRED = frozenset(
        {
            "target",
            "operator",
            "targetValue",
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
