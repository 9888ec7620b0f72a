from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class LinearSegment(Model):
    """A linear segment of the Sharpe ratio as a function of one parameter: `a + b * (x - xLo)`."""

    x_lo: float = PRESENT
    """Value of the parameter at the lower end of the segment."""

    x_hi: float = PRESENT
    """Value of the parameter at the upper end of the segment."""

    a: float = PRESENT
    """Sharpe ratio at the lower end of the segment."""

    b: float = PRESENT
    """Slope, the change in the Sharpe ratio per unit of the parameter."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "xLo": "x_lo",
        "xHi": "x_hi",
        "a": "a",
        "b": "b",
    }
    _ABSENT = None
