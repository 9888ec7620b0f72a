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
    from ..models.algorithm_performance import AlgorithmPerformance


@_attrs_define(slots=False, eq=False, repr=False)
class RollingWindow(ModelMap["AlgorithmPerformance"]):
    """Performance by window, with keys such as `M12_20251231`."""

    additional_properties: dict[str, AlgorithmPerformance] = _attrs_field(
        init=False, factory=dict
    )

    _DECODERS = {
        "additional_properties": as_values(as_model("AlgorithmPerformance")),
    }
    _ABSENT = None
