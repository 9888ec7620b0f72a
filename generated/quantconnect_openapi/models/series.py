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
    from ..models.chart_point import ChartPoint


@_attrs_define(slots=False, eq=False, repr=False)
class Series(Model):
    """One line, set of bars, set of candles or similar, with its points."""

    name: str = PRESENT
    """Name of the series, shown in the legend."""

    unit: str = PRESENT
    """Unit of the vertical axis, such as `$` or `%`. Empty for plain numbers."""

    index: int = PRESENT
    """Pane of the chart that the series is drawn in, starting with 0 at the top. Series with the same index
    overlap."""

    values: list[ChartPoint | list[float | None]] = PRESENT
    """Points in chronological order. Their format depends on `seriesType`; candles have five numbers, most others
    two."""

    series_type: int = PRESENT
    """Type of the series: 0 line, 1 scatter, 2 candles, 3 bars, 4 flags, 5 stacked area, 6 pie, 7 treemap, 9
    heatmap, 10 three-dimensional scatter. 8 is reserved."""

    color: str | None = None
    """Color as `#RRGGBB`. Empty when the algorithm set none; absent for candles."""

    scatter_marker_symbol: str | None = None
    """Shape of the markers of a scatter series. Absent for candles."""

    z_index: int | None = None
    """Drawing order of overlapping series; higher values are drawn on top."""

    index_name: str | None = None
    """Name of the pane that `index` refers to. Absent when it has none."""

    tooltip: str | None = None
    """Template of the tooltip for a point. Absent for the default text."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "name": "name",
        "unit": "unit",
        "index": "index",
        "values": "values",
        "seriesType": "series_type",
        "color": "color",
        "scatterMarkerSymbol": "scatter_marker_symbol",
        "zIndex": "z_index",
        "indexName": "index_name",
        "tooltip": "tooltip",
    }
    _DECODERS = {
        "values": leniently(as_list(leniently(as_model("ChartPoint")))),
    }
    _ABSENT = None
