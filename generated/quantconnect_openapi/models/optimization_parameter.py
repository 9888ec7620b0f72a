from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
)


@_attrs_define(slots=False, eq=False, repr=False)
class OptimizationParameter(Model):
    """A parameter of the algorithm and the values that an optimization tries for it.

    Example:
        {'name': 'fast', 'min': 5, 'max': 20, 'step': 5}

    """

    name: str
    """Name of the parameter, as used in the algorithm."""

    min_: float
    """First value that is tried."""

    max_: float
    """Upper end, at least `min`. Included when a whole number of steps leads to it."""

    step: float
    """Distance between the values that are tried. Must be positive."""

    min_step: float | Unset = UNSET
    """Smallest step that an Euler search uses, at most `step`. Has no effect on the grid search, which is the only
    one that the cloud runs."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "name": "name",
        "min": "min_",
        "max": "max_",
        "step": "step",
        "minStep": "min_step",
    }
    _REQUIRED = frozenset(
        {
            "name",
            "min",
            "max",
            "step",
        }
    )
