from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    ModelMap,
    as_model,
    as_values,
)

if TYPE_CHECKING:
    from ..models.chart_summary import ChartSummary


@_attrs_define(slots=False, eq=False, repr=False)
class ChartSummaryMap(ModelMap["ChartSummary"]):
    """Charts by name."""

    additional_properties: dict[str, ChartSummary] = _attrs_field(
        init=False, factory=dict
    )

    _DECODERS = {
        "additional_properties": as_values(as_model("ChartSummary")),
    }
    _ABSENT = None
