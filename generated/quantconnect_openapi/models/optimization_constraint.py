from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.optimization_constraint_operator import (
    OptimizationConstraintOperator,
    check_optimization_constraint_operator,
)
from ..models.optimization_constraint_target import (
    OptimizationConstraintTarget,
    check_optimization_constraint_target,
)
from ..types import represent

T = TypeVar("T", bound="OptimizationConstraint")


@_attrs_define
class OptimizationConstraint:
    """A condition on a backtest statistic, for example a drawdown of at most 0.25. Backtests that violate it are excluded
    from the result.

        Example:
            {'target': 'TotalPerformance.PortfolioStatistics.Drawdown', 'operator': 'LessOrEqual', 'targetValue': 0.25}

        Attributes:
            target (OptimizationConstraintTarget): The statistic, as a path with dots. The form with brackets and quotes is
                equivalent.
            operator (OptimizationConstraintOperator): Operator that compares the statistic (left) with the value (right).
            target_value (float): Value to compare with, on the scale that the statistic has in `totalPerformance` of a
                backtest: returns, drawdowns and probabilities are fractions there, so 25 % is 0.25.
    """

    target: OptimizationConstraintTarget
    operator: OptimizationConstraintOperator
    target_value: float
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        target: str = self.target

        operator: str = self.operator

        target_value = self.target_value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "target": target,
                "operator": operator,
                "targetValue": target_value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        target = check_optimization_constraint_target(d.pop("target"))

        operator = check_optimization_constraint_operator(d.pop("operator"))

        target_value = d.pop("targetValue")

        optimization_constraint = cls(
            target=target,
            operator=operator,
            target_value=target_value,
        )

        optimization_constraint.additional_properties = d
        return optimization_constraint

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
