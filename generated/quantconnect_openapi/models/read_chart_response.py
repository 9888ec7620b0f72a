from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.chart import Chart


@_attrs_define(slots=False, eq=False, repr=False)
class ReadChartResponse(Model):
    """One chart with its series, a notice that it is not ready yet, or the reasons why it could not be read. Check for
    `progress` first, then for `chart`.

    """

    chart: Chart | None = None

    progress: float | None = None
    """Progress of the preparation, in a response without the chart. The docs call it a percentage but do not say
    whether it ends at 1 or at 100, so do not calculate with it."""

    status: str | None = None
    """`loading` while the data is being prepared; poll again after a short wait. Official clients do so every five
    seconds. Absent once the chart is there."""

    success: bool | None = None
    """False when the chart does not exist or the time range is not valid; `errors` lists the reasons. True while
    the data is being prepared."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "chart": "chart",
        "progress": "progress",
        "status": "status",
        "success": "success",
        "errors": "errors",
    }
    _NEEDED = frozenset(
        {
            "chart",
        }
    )
    _UNLESS = "progress"
    _DECODERS = {
        "chart": leniently(as_model("Chart")),
    }
    _ABSENT = None
