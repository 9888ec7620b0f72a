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
class LegacyOptimizationParameter(Model):
    """A parameter with its name in `key`, as older programs send it. New programs use OptimizationParameter."""

    key: str
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
        "key": "key",
        "min": "min_",
        "max": "max_",
        "step": "step",
        "minStep": "min_step",
    }
    _REQUIRED = frozenset(
        {
            "key",
            "min",
            "max",
            "step",
        }
    )
