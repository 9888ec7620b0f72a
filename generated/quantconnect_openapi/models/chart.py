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
    from ..models.series_map import SeriesMap
    from ..models.symbol import Symbol


@_attrs_define(slots=False, eq=False, repr=False)
class Chart(Model):
    """A chart with the points of each of its series. A chart without points in the requested time range may contain only
    its name.

    """

    name: str = PRESENT
    """Name of the requested chart, unique within the run."""

    chart_type: int | None = None
    """0 when the series share one pane, 1 when each has its own pane. LEAN no longer uses it and places series by
    `index`."""

    series: SeriesMap | None = None
    """The series of the chart by name. Absent or an empty list when there is nothing to draw."""

    symbol: Symbol | None = None
    """Security that the chart shows. Absent for most charts."""

    legend_disabled: bool | None = None
    """Whether the chart is drawn without a legend. Absent means with a legend."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "name": "name",
        "chartType": "chart_type",
        "series": "series",
        "symbol": "symbol",
        "legendDisabled": "legend_disabled",
    }
    _DECODERS = {
        "series": leniently(as_model("SeriesMap")),
        "symbol": leniently(as_model("Symbol")),
    }
    _ABSENT = None
