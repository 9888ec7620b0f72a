from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.create_optimization_response import CreateOptimizationResponse


T = TypeVar("T", bound="ListOptimizationResponse")


@_attrs_define
class ListOptimizationResponse:
    """Summaries of the optimizations of a project, or of the one that was just started.

    Attributes:
        optimizations (list[CreateOptimizationResponse]): All optimizations of the project. Has one entry when one was
            started.
        success (bool | Unset): False when nothing was started or listed; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection. Empty or missing when the call succeeded.
    """

    optimizations: list[CreateOptimizationResponse]
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        optimizations = []
        for optimizations_item_data in self.optimizations:
            optimizations_item = optimizations_item_data.to_dict()
            optimizations.append(optimizations_item)

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "optimizations": optimizations,
            }
        )
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.create_optimization_response import CreateOptimizationResponse

        d = dict(src_dict)
        optimizations = []
        _optimizations = d.pop("optimizations")
        for optimizations_item_data in _optimizations:
            optimizations_item = CreateOptimizationResponse.from_dict(
                dict(optimizations_item_data)
            )

            optimizations.append(optimizations_item)

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        list_optimization_response = cls(
            optimizations=optimizations,
            success=success,
            errors=errors,
        )

        list_optimization_response.additional_properties = d
        return list_optimization_response

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
