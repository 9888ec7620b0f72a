from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.parameter_numbers import ParameterNumbers


@_attrs_define(slots=False, eq=False, repr=False)
class OptimizationPoint(Model):
    """A combination of parameter values and the resulting Sharpe ratio."""

    parameters: ParameterNumbers = PRESENT

    sharpe_ratio: float = PRESENT
    """Sharpe ratio of the backtest with these values."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "parameters": "parameters",
        "sharpeRatio": "sharpe_ratio",
    }
    _DECODERS = {
        "parameters": leniently(as_model("ParameterNumbers")),
    }
    _ABSENT = None
