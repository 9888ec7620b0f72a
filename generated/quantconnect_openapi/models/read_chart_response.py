from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_model,
)

if TYPE_CHECKING:
    from ..models.chart import Chart


@_attrs_define(slots=False, eq=False, repr=False)
class ReadChartResponse(Model):
    """One chart with its series, or the reasons why it could not be read."""

    chart: Chart
    """A chart with the points of each of its series. A chart without points in the requested time range may contain
    only its name."""

    success: bool | None = None
    """False when the chart does not exist or the time range is not valid; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "chart": "chart",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "chart",
        }
    )
    _DECODERS = {
        "chart": as_model("Chart"),
    }
    _ABSENT = None
