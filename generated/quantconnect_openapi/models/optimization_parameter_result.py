from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class OptimizationParameterResult(Model):
    """A parameter of an optimization. It has a range when it was varied, and `value` instead of the range when it was held
    fixed.

    """

    name: str | None = None
    """Name of the parameter, in responses that do not use `key`."""

    key: str | None = None
    """Name of the parameter, in responses that do not use `name`."""

    min_: float | None = None
    """First value that is tried."""

    max_: float | None = None
    """Upper end of the values that are tried."""

    step: float | None = None
    """Distance between the values that are tried."""

    min_step: float | None = None
    """Smallest step that an Euler search uses; has no meaning for a grid search."""

    value: float | int | str | None = None
    """Value of one algorithm parameter. Keeps the JSON type in which it was sent; the algorithm itself reads every
    parameter as text and converts it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "name": "name",
        "key": "key",
        "min": "min_",
        "max": "max_",
        "step": "step",
        "minStep": "min_step",
        "value": "value",
    }
    _ABSENT = None
