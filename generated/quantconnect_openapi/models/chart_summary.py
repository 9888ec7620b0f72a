from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ChartSummary(Model):
    """Placeholder for a chart; read its points with backtests/chart/read."""

    name: str = PRESENT
    """Name of the chart, as passed to the chart calls."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "name": "name",
    }
    _ABSENT = None
