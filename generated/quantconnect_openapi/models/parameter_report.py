from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.slice_fit import SliceFit


T = TypeVar("T", bound="ParameterReport")


@_attrs_define
class ParameterReport:
    """Sensitivity of the Sharpe ratio to one parameter.

    Attributes:
        name (str | Unset): Name of the parameter, as used in the algorithm.
        searched_min (float | Unset): Lower end of the values that were tried.
        searched_max (float | Unset): Upper end of the values that were tried.
        step (float | Unset): Distance between the values that were tried. Absent when none was given.
        mean_within_slice_sharpe_range (float | Unset): Average change in the Sharpe ratio when this parameter alone
            runs through all its values.
        max_within_slice_sharpe_range (float | Unset): Largest change in the Sharpe ratio when this parameter alone is
            varied.
        max_abs_derivative_per_step (float | Unset): Largest change in the Sharpe ratio from one value to the next, per
            step.
        best_value (float | Unset): Value of this parameter in the best backtest.
        best_at_searched_edge (bool | Unset): Whether that value lies within half a step of an end of the range, so that
            a wider range might hold a better one.
        slices (list[SliceFit] | None | Unset): The lines through the grid along which this parameter alone varies.
    """

    name: str | Unset = UNSET
    searched_min: float | Unset = UNSET
    searched_max: float | Unset = UNSET
    step: float | Unset = UNSET
    mean_within_slice_sharpe_range: float | Unset = UNSET
    max_within_slice_sharpe_range: float | Unset = UNSET
    max_abs_derivative_per_step: float | Unset = UNSET
    best_value: float | Unset = UNSET
    best_at_searched_edge: bool | Unset = UNSET
    slices: list[SliceFit] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        searched_min = self.searched_min

        searched_max = self.searched_max

        step = self.step

        mean_within_slice_sharpe_range = self.mean_within_slice_sharpe_range

        max_within_slice_sharpe_range = self.max_within_slice_sharpe_range

        max_abs_derivative_per_step = self.max_abs_derivative_per_step

        best_value = self.best_value

        best_at_searched_edge = self.best_at_searched_edge

        slices: list[dict[str, Any]] | None | Unset
        if isinstance(self.slices, Unset):
            slices = UNSET
        elif isinstance(self.slices, list):
            slices = []
            for slices_type_0_item_data in self.slices:
                slices_type_0_item = slices_type_0_item_data.to_dict()
                slices.append(slices_type_0_item)

        else:
            slices = self.slices

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if searched_min is not UNSET:
            field_dict["searchedMin"] = searched_min
        if searched_max is not UNSET:
            field_dict["searchedMax"] = searched_max
        if step is not UNSET:
            field_dict["step"] = step
        if mean_within_slice_sharpe_range is not UNSET:
            field_dict["meanWithinSliceSharpeRange"] = mean_within_slice_sharpe_range
        if max_within_slice_sharpe_range is not UNSET:
            field_dict["maxWithinSliceSharpeRange"] = max_within_slice_sharpe_range
        if max_abs_derivative_per_step is not UNSET:
            field_dict["maxAbsDerivativePerStep"] = max_abs_derivative_per_step
        if best_value is not UNSET:
            field_dict["bestValue"] = best_value
        if best_at_searched_edge is not UNSET:
            field_dict["bestAtSearchedEdge"] = best_at_searched_edge
        if slices is not UNSET:
            field_dict["slices"] = slices

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.slice_fit import SliceFit

        d = dict(src_dict)
        name = d.pop("name", UNSET)

        searched_min = d.pop("searchedMin", UNSET)

        searched_max = d.pop("searchedMax", UNSET)

        step = d.pop("step", UNSET)

        mean_within_slice_sharpe_range = d.pop("meanWithinSliceSharpeRange", UNSET)

        max_within_slice_sharpe_range = d.pop("maxWithinSliceSharpeRange", UNSET)

        max_abs_derivative_per_step = d.pop("maxAbsDerivativePerStep", UNSET)

        best_value = d.pop("bestValue", UNSET)

        best_at_searched_edge = d.pop("bestAtSearchedEdge", UNSET)

        def _parse_slices(data: object) -> list[SliceFit] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                slices_type_0 = []
                _slices_type_0 = data
                for slices_type_0_item_data in _slices_type_0:
                    slices_type_0_item = SliceFit.from_dict(
                        dict(slices_type_0_item_data)
                    )

                    slices_type_0.append(slices_type_0_item)

                return slices_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[SliceFit] | None | Unset, data)

        slices = _parse_slices(d.pop("slices", UNSET))

        parameter_report = cls(
            name=name,
            searched_min=searched_min,
            searched_max=searched_max,
            step=step,
            mean_within_slice_sharpe_range=mean_within_slice_sharpe_range,
            max_within_slice_sharpe_range=max_within_slice_sharpe_range,
            max_abs_derivative_per_step=max_abs_derivative_per_step,
            best_value=best_value,
            best_at_searched_edge=best_at_searched_edge,
            slices=slices,
        )

        parameter_report.additional_properties = d
        return parameter_report

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
