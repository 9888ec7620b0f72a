from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="ProjectParameter")


@_attrs_define
class ProjectParameter:
    """A parameter of a project. Its name is in `key` or in `name`; the limits are present when it was set up for an
    optimization.

        Attributes:
            name (str | Unset): Name of the parameter, in responses that do not use `key`.
            key (str | Unset): Name of the parameter, in responses that do not use `name`.
            value (float | int | str | Unset): Value of one algorithm parameter. Keeps the JSON type in which it was sent;
                the algorithm itself reads every parameter as text and converts it.
            min_ (float | int | str | Unset): Value of one algorithm parameter. Keeps the JSON type in which it was sent;
                the algorithm itself reads every parameter as text and converts it.
            max_ (float | int | str | Unset): Value of one algorithm parameter. Keeps the JSON type in which it was sent;
                the algorithm itself reads every parameter as text and converts it.
            step (float | int | str | Unset): Value of one algorithm parameter. Keeps the JSON type in which it was sent;
                the algorithm itself reads every parameter as text and converts it.
            type_ (str | Unset): Type of the parameter. Absent for values set through the API.
    """

    name: str | Unset = UNSET
    key: str | Unset = UNSET
    value: float | int | str | Unset = UNSET
    min_: float | int | str | Unset = UNSET
    max_: float | int | str | Unset = UNSET
    step: float | int | str | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        key = self.key

        value: float | int | str | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
            value = self.value

        min_: float | int | str | Unset
        if isinstance(self.min_, Unset):
            min_ = UNSET
        else:
            min_ = self.min_

        max_: float | int | str | Unset
        if isinstance(self.max_, Unset):
            max_ = UNSET
        else:
            max_ = self.max_

        step: float | int | str | Unset
        if isinstance(self.step, Unset):
            step = UNSET
        else:
            step = self.step

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if key is not UNSET:
            field_dict["key"] = key
        if value is not UNSET:
            field_dict["value"] = value
        if min_ is not UNSET:
            field_dict["min"] = min_
        if max_ is not UNSET:
            field_dict["max"] = max_
        if step is not UNSET:
            field_dict["step"] = step
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        key = d.pop("key", UNSET)

        def _parse_value(data: object) -> float | int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(float | int | str | Unset, data)

        value = _parse_value(d.pop("value", UNSET))

        def _parse_min_(data: object) -> float | int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(float | int | str | Unset, data)

        min_ = _parse_min_(d.pop("min", UNSET))

        def _parse_max_(data: object) -> float | int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(float | int | str | Unset, data)

        max_ = _parse_max_(d.pop("max", UNSET))

        def _parse_step(data: object) -> float | int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(float | int | str | Unset, data)

        step = _parse_step(d.pop("step", UNSET))

        type_ = d.pop("type", UNSET)

        project_parameter = cls(
            name=name,
            key=key,
            value=value,
            min_=min_,
            max_=max_,
            step=step,
            type_=type_,
        )

        project_parameter.additional_properties = d
        return project_parameter

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
