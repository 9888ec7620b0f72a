from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_list,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.linear_segment import LinearSegment
    from ..models.parameter_numbers import ParameterNumbers


@_attrs_define(slots=False, eq=False, repr=False)
class SliceFit(Model):
    """A line through the grid along which one parameter varies and the others are fixed."""

    fixed_parameters: ParameterNumbers = PRESENT

    sharpe_range: float = PRESENT
    """Highest Sharpe ratio on the line minus the lowest."""

    max_abs_derivative: float = PRESENT
    """Steepest slope of the Sharpe ratio on the line, whether up or down."""

    segments: list[LinearSegment] = PRESENT
    """Linear segments between neighboring points of the line."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "fixedParameters": "fixed_parameters",
        "sharpeRange": "sharpe_range",
        "maxAbsDerivative": "max_abs_derivative",
        "segments": "segments",
    }
    _DECODERS = {
        "fixedParameters": leniently(as_model("ParameterNumbers")),
        "segments": leniently(as_list(as_model("LinearSegment"))),
    }
    _ABSENT = None
