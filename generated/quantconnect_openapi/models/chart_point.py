from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ChartPoint(Model):
    """A point of a series as an object with named values. Scatter series use it for tooltips.

    Example:
        {'x': 1708439400, 'y': 497.12, 'tooltip': 'Long entry'}

    """

    x: float | str = PRESENT
    """Time of the point as Unix time in seconds, UTC."""

    y: float | None = None
    """Value at that time. Null for a gap; absent means 0."""

    tooltip: str | None = None
    """Tooltip text for the point. Null or absent for the default text."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "x": "x",
        "y": "y",
        "tooltip": "tooltip",
    }
    _ABSENT = None
