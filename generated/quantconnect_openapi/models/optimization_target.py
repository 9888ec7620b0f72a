from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class OptimizationTarget(Model):
    """Criterion by which backtests are compared."""

    target: str = PRESENT
    """Path of a backtest statistic. May be in the format of LEAN's own client, with brackets and quotes:
    `['TotalPerformance'].['PortfolioStatistics'].['SharpeRatio']`."""

    extremum: str = PRESENT
    """Whether the target is minimized (`min`) or maximized (`max`)."""

    target_value: float | None = None
    """Value that ends the job when a backtest reaches it. Null when there is none."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "target": "target",
        "extremum": "extremum",
        "targetValue": "target_value",
    }
    _ABSENT = None
