from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.optimization import Optimization


T = TypeVar("T", bound="ReadOptimizationResponse")


@_attrs_define
class ReadOptimizationResponse:
    """One optimization in its current state.

    Attributes:
        optimization (Optimization): An optimization with all its backtests so far.
        success (bool | Unset): False when the optimization could not be read; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection. Empty or missing when the call succeeded.
    """

    optimization: Optimization
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        optimization = self.optimization.to_dict()

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "optimization": optimization,
            }
        )
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.optimization import Optimization

        d = dict(src_dict)
        optimization = Optimization.from_dict(dict(d.pop("optimization")))

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        read_optimization_response = cls(
            optimization=optimization,
            success=success,
            errors=errors,
        )

        read_optimization_response.additional_properties = d
        return read_optimization_response

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
