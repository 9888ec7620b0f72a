from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="OptimizationParameterResult")


@_attrs_define
class OptimizationParameterResult:
    """A parameter of an optimization. It has a range when it was varied, and `value` instead of the range when it was held
    fixed.

        Attributes:
            name (str | Unset): Name of the parameter, in responses that do not use `key`.
            key (str | Unset): Name of the parameter, in responses that do not use `name`.
            min_ (float | Unset): First value that is tried.
            max_ (float | Unset): Upper end of the values that are tried.
            step (float | Unset): Distance between the values that are tried.
            min_step (float | Unset): Smallest step that an Euler search uses; has no meaning for a grid search.
            value (float | int | str | Unset): Value of one algorithm parameter. Keeps the JSON type in which it was sent;
                the algorithm itself reads every parameter as text and converts it.
    """

    name: str | Unset = UNSET
    key: str | Unset = UNSET
    min_: float | Unset = UNSET
    max_: float | Unset = UNSET
    step: float | Unset = UNSET
    min_step: float | Unset = UNSET
    value: float | int | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        key = self.key

        min_ = self.min_

        max_ = self.max_

        step = self.step

        min_step = self.min_step

        value: float | int | str | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
            value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if key is not UNSET:
            field_dict["key"] = key
        if min_ is not UNSET:
            field_dict["min"] = min_
        if max_ is not UNSET:
            field_dict["max"] = max_
        if step is not UNSET:
            field_dict["step"] = step
        if min_step is not UNSET:
            field_dict["minStep"] = min_step
        if value is not UNSET:
            field_dict["value"] = value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        key = d.pop("key", UNSET)

        min_ = d.pop("min", UNSET)

        max_ = d.pop("max", UNSET)

        step = d.pop("step", UNSET)

        min_step = d.pop("minStep", UNSET)

        def _parse_value(data: object) -> float | int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(float | int | str | Unset, data)

        value = _parse_value(d.pop("value", UNSET))

        optimization_parameter_result = cls(
            name=name,
            key=key,
            min_=min_,
            max_=max_,
            step=step,
            min_step=min_step,
            value=value,
        )

        optimization_parameter_result.additional_properties = d
        return optimization_parameter_result

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
