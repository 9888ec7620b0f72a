from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="OptimizationConstraintResult")


@_attrs_define
class OptimizationConstraintResult:
    """A condition that a backtest must meet to count, as it was submitted.

    Attributes:
        target (str | Unset): Path of a backtest statistic. May be in the format of LEAN's own client, with brackets and
            quotes: `['TotalPerformance'].['PortfolioStatistics'].['SharpeRatio']`.
        operator (str | Unset): Operator that compares the statistic (left) with the value (right). Ignore case when you
            compare it, because old programs sent a lowercase first letter.
        target_value (float | Unset): Value to compare with. Optimizations of old programs may use the name `target-
            value`.
    """

    target: str | Unset = UNSET
    operator: str | Unset = UNSET
    target_value: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        target = self.target

        operator = self.operator

        target_value = self.target_value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if target is not UNSET:
            field_dict["target"] = target
        if operator is not UNSET:
            field_dict["operator"] = operator
        if target_value is not UNSET:
            field_dict["targetValue"] = target_value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        target = d.pop("target", UNSET)

        operator = d.pop("operator", UNSET)

        target_value = d.pop("targetValue", UNSET)

        optimization_constraint_result = cls(
            target=target,
            operator=operator,
            target_value=target_value,
        )

        optimization_constraint_result.additional_properties = d
        return optimization_constraint_result

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
