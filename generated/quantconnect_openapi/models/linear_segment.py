from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="LinearSegment")


@_attrs_define
class LinearSegment:
    """A linear segment of the Sharpe ratio as a function of one parameter: `a + b * (x - xLo)`.

    Attributes:
        x_lo (float | Unset): Value of the parameter at the lower end of the segment.
        x_hi (float | Unset): Value of the parameter at the upper end of the segment.
        a (float | Unset): Sharpe ratio at the lower end of the segment.
        b (float | Unset): Slope, the change in the Sharpe ratio per unit of the parameter.
    """

    x_lo: float | Unset = UNSET
    x_hi: float | Unset = UNSET
    a: float | Unset = UNSET
    b: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        x_lo = self.x_lo

        x_hi = self.x_hi

        a = self.a

        b = self.b

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if x_lo is not UNSET:
            field_dict["xLo"] = x_lo
        if x_hi is not UNSET:
            field_dict["xHi"] = x_hi
        if a is not UNSET:
            field_dict["a"] = a
        if b is not UNSET:
            field_dict["b"] = b

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        x_lo = d.pop("xLo", UNSET)

        x_hi = d.pop("xHi", UNSET)

        a = d.pop("a", UNSET)

        b = d.pop("b", UNSET)

        linear_segment = cls(
            x_lo=x_lo,
            x_hi=x_hi,
            a=a,
            b=b,
        )

        linear_segment.additional_properties = d
        return linear_segment

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
