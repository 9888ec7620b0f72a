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
    from ..models.slice_fit import SliceFit


@_attrs_define(slots=False, eq=False, repr=False)
class ParameterReport(Model):
    """Sensitivity of the Sharpe ratio to one parameter."""

    name: str = PRESENT
    """Name of the parameter, as used in the algorithm."""

    searched_min: float = PRESENT
    """Lower end of the values that were tried."""

    searched_max: float = PRESENT
    """Upper end of the values that were tried."""

    step: float | None = None
    """Distance between the values that were tried. Absent when none was given."""

    mean_within_slice_sharpe_range: float = PRESENT
    """Average change in the Sharpe ratio when this parameter alone runs through all its values."""

    max_within_slice_sharpe_range: float = PRESENT
    """Largest change in the Sharpe ratio when this parameter alone is varied."""

    max_abs_derivative_per_step: float = PRESENT
    """Largest change in the Sharpe ratio from one value to the next, per step."""

    best_value: float = PRESENT
    """Value of this parameter in the best backtest."""

    best_at_searched_edge: bool = PRESENT
    """Whether that value lies within half a step of an end of the range, so that a wider range might hold a better
    one."""

    slices: list[SliceFit] = PRESENT
    """The lines through the grid along which this parameter alone varies."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "name": "name",
        "searchedMin": "searched_min",
        "searchedMax": "searched_max",
        "step": "step",
        "meanWithinSliceSharpeRange": "mean_within_slice_sharpe_range",
        "maxWithinSliceSharpeRange": "max_within_slice_sharpe_range",
        "maxAbsDerivativePerStep": "max_abs_derivative_per_step",
        "bestValue": "best_value",
        "bestAtSearchedEdge": "best_at_searched_edge",
        "slices": "slices",
    }
    _DECODERS = {
        "slices": leniently(as_list(as_model("SliceFit"))),
    }
    _ABSENT = None
