from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.legacy_optimization_constraint_operator import (
    LegacyOptimizationConstraintOperator,
    check_legacy_optimization_constraint_operator,
)
from ..models.legacy_optimization_constraint_target import (
    LegacyOptimizationConstraintTarget,
    check_legacy_optimization_constraint_target,
)
from ..types import represent

T = TypeVar("T", bound="LegacyOptimizationConstraint")


@_attrs_define
class LegacyOptimizationConstraint:
    """A condition with its value in `target-value`, as older programs send it. New programs use OptimizationConstraint.

    Attributes:
        target (LegacyOptimizationConstraintTarget): The statistic, as a path with dots. The form with brackets and
            quotes is equivalent.
        operator (LegacyOptimizationConstraintOperator): Operator that compares the statistic (left) with the value
            (right).
        target_value (float): The value to compare with, like `targetValue` of OptimizationConstraint.
    """

    target: LegacyOptimizationConstraintTarget
    operator: LegacyOptimizationConstraintOperator
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
                "target-value": target_value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        target = check_legacy_optimization_constraint_target(d.pop("target"))

        operator = check_legacy_optimization_constraint_operator(d.pop("operator"))

        target_value = d.pop("target-value")

        legacy_optimization_constraint = cls(
            target=target,
            operator=operator,
            target_value=target_value,
        )

        legacy_optimization_constraint.additional_properties = d
        return legacy_optimization_constraint

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
