from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="OptimizationTarget")


@_attrs_define
class OptimizationTarget:
    """Criterion by which backtests are compared.

    Attributes:
        target (str | Unset): Path of a backtest statistic. May be in the format of LEAN's own client, with brackets and
            quotes: `['TotalPerformance'].['PortfolioStatistics'].['SharpeRatio']`.
        extremum (str | Unset): Whether the target is minimized (`min`) or maximized (`max`).
        target_value (float | None | Unset): Value that ends the job when a backtest reaches it. Null when there is
            none.
    """

    target: str | Unset = UNSET
    extremum: str | Unset = UNSET
    target_value: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        target = self.target

        extremum = self.extremum

        target_value: float | None | Unset
        if isinstance(self.target_value, Unset):
            target_value = UNSET
        else:
            target_value = self.target_value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if target is not UNSET:
            field_dict["target"] = target
        if extremum is not UNSET:
            field_dict["extremum"] = extremum
        if target_value is not UNSET:
            field_dict["targetValue"] = target_value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        target = d.pop("target", UNSET)

        extremum = d.pop("extremum", UNSET)

        def _parse_target_value(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        target_value = _parse_target_value(d.pop("targetValue", UNSET))

        optimization_target = cls(
            target=target,
            extremum=extremum,
            target_value=target_value,
        )

        optimization_target.additional_properties = d
        return optimization_target

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
