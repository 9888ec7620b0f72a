from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="LegacyOptimizationParameter")


@_attrs_define
class LegacyOptimizationParameter:
    """A parameter with its name in `key`, as older programs send it. New programs use OptimizationParameter.

    Attributes:
        key (str): Name of the parameter, as used in the algorithm.
        min_ (float): First value that is tried.
        max_ (float): Upper end, at least `min`. Included when a whole number of steps leads to it.
        step (float): Distance between the values that are tried. Must be positive.
        min_step (float | Unset): Smallest step that an Euler search uses, at most `step`. Has no effect on the grid
            search, which is the only one that the cloud runs.
    """

    key: str
    min_: float
    max_: float
    step: float
    min_step: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        min_ = self.min_

        max_ = self.max_

        step = self.step

        min_step = self.min_step

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "key": key,
                "min": min_,
                "max": max_,
                "step": step,
            }
        )
        if min_step is not UNSET:
            field_dict["minStep"] = min_step

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        key = d.pop("key")

        min_ = d.pop("min")

        max_ = d.pop("max")

        step = d.pop("step")

        min_step = d.pop("minStep", UNSET)

        legacy_optimization_parameter = cls(
            key=key,
            min_=min_,
            max_=max_,
            step=step,
            min_step=min_step,
        )

        legacy_optimization_parameter.additional_properties = d
        return legacy_optimization_parameter

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
