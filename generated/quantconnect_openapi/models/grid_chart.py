from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class GridChart(Model):
    """Position and size of one chart panel, in grid cells."""

    chart_name: str
    """Name of the chart in the panel, such as `Strategy Equity`."""

    width: int = PRESENT
    """Columns that the panel covers."""

    height: int = PRESENT
    """Rows that the panel covers."""

    row: int = PRESENT
    """Row of the top edge of the panel."""

    column: int = PRESENT
    """Column of the left edge of the panel."""

    sort: int | None = None
    """Position of the panel when all panels are in one column."""

    definition: list[str] | None = None
    """Content of the panel, in the format of the web terminal."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "chartName": "chart_name",
        "width": "width",
        "height": "height",
        "row": "row",
        "column": "column",
        "sort": "sort",
        "definition": "definition",
    }
    _REQUIRED = frozenset(
        {
            "chartName",
        }
    )
    _ABSENT = None
