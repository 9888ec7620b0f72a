from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.parameter_numbers import ParameterNumbers


T = TypeVar("T", bound="OptimizationPoint")


@_attrs_define
class OptimizationPoint:
    """A combination of parameter values and the resulting Sharpe ratio.

    Attributes:
        parameters (None | ParameterNumbers | Unset):
        sharpe_ratio (float | Unset): Sharpe ratio of the backtest with these values.
    """

    parameters: None | ParameterNumbers | Unset = UNSET
    sharpe_ratio: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.parameter_numbers import ParameterNumbers

        parameters: dict[str, Any] | None | Unset
        if isinstance(self.parameters, Unset):
            parameters = UNSET
        elif isinstance(self.parameters, ParameterNumbers):
            parameters = self.parameters.to_dict()
        else:
            parameters = self.parameters

        sharpe_ratio = self.sharpe_ratio

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if parameters is not UNSET:
            field_dict["parameters"] = parameters
        if sharpe_ratio is not UNSET:
            field_dict["sharpeRatio"] = sharpe_ratio

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.parameter_numbers import ParameterNumbers

        d = dict(src_dict)

        def _parse_parameters(data: object) -> None | ParameterNumbers | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                parameters_type_1 = ParameterNumbers.from_dict(dict(data))

                return parameters_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ParameterNumbers | Unset, data)

        parameters = _parse_parameters(d.pop("parameters", UNSET))

        sharpe_ratio = d.pop("sharpeRatio", UNSET)

        optimization_point = cls(
            parameters=parameters,
            sharpe_ratio=sharpe_ratio,
        )

        optimization_point.additional_properties = d
        return optimization_point

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
