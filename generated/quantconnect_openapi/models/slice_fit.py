from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.linear_segment import LinearSegment
    from ..models.parameter_numbers import ParameterNumbers


T = TypeVar("T", bound="SliceFit")


@_attrs_define
class SliceFit:
    """A line through the grid along which one parameter varies and the others are fixed.

    Attributes:
        fixed_parameters (None | ParameterNumbers | Unset):
        sharpe_range (float | Unset): Highest Sharpe ratio on the line minus the lowest.
        max_abs_derivative (float | Unset): Steepest slope of the Sharpe ratio on the line, whether up or down.
        segments (list[LinearSegment] | None | Unset): Linear segments between neighboring points of the line.
    """

    fixed_parameters: None | ParameterNumbers | Unset = UNSET
    sharpe_range: float | Unset = UNSET
    max_abs_derivative: float | Unset = UNSET
    segments: list[LinearSegment] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.parameter_numbers import ParameterNumbers

        fixed_parameters: dict[str, Any] | None | Unset
        if isinstance(self.fixed_parameters, Unset):
            fixed_parameters = UNSET
        elif isinstance(self.fixed_parameters, ParameterNumbers):
            fixed_parameters = self.fixed_parameters.to_dict()
        else:
            fixed_parameters = self.fixed_parameters

        sharpe_range = self.sharpe_range

        max_abs_derivative = self.max_abs_derivative

        segments: list[dict[str, Any]] | None | Unset
        if isinstance(self.segments, Unset):
            segments = UNSET
        elif isinstance(self.segments, list):
            segments = []
            for segments_type_0_item_data in self.segments:
                segments_type_0_item = segments_type_0_item_data.to_dict()
                segments.append(segments_type_0_item)

        else:
            segments = self.segments

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if fixed_parameters is not UNSET:
            field_dict["fixedParameters"] = fixed_parameters
        if sharpe_range is not UNSET:
            field_dict["sharpeRange"] = sharpe_range
        if max_abs_derivative is not UNSET:
            field_dict["maxAbsDerivative"] = max_abs_derivative
        if segments is not UNSET:
            field_dict["segments"] = segments

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.linear_segment import LinearSegment
        from ..models.parameter_numbers import ParameterNumbers

        d = dict(src_dict)

        def _parse_fixed_parameters(data: object) -> None | ParameterNumbers | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                fixed_parameters_type_1 = ParameterNumbers.from_dict(dict(data))

                return fixed_parameters_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ParameterNumbers | Unset, data)

        fixed_parameters = _parse_fixed_parameters(d.pop("fixedParameters", UNSET))

        sharpe_range = d.pop("sharpeRange", UNSET)

        max_abs_derivative = d.pop("maxAbsDerivative", UNSET)

        def _parse_segments(data: object) -> list[LinearSegment] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                segments_type_0 = []
                _segments_type_0 = data
                for segments_type_0_item_data in _segments_type_0:
                    segments_type_0_item = LinearSegment.from_dict(
                        dict(segments_type_0_item_data)
                    )

                    segments_type_0.append(segments_type_0_item)

                return segments_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[LinearSegment] | None | Unset, data)

        segments = _parse_segments(d.pop("segments", UNSET))

        slice_fit = cls(
            fixed_parameters=fixed_parameters,
            sharpe_range=sharpe_range,
            max_abs_derivative=max_abs_derivative,
            segments=segments,
        )

        slice_fit.additional_properties = d
        return slice_fit

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
