from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class SharpeSummary(Model):
    """Distribution of the Sharpe ratio across the backtests."""

    mean: float = PRESENT
    """Arithmetic mean of the Sharpe ratios."""

    std_dev: float = PRESENT
    """Sample standard deviation of the Sharpe ratios."""

    min_: float = PRESENT
    """Lowest Sharpe ratio of all backtests."""

    max_: float = PRESENT
    """Highest Sharpe ratio of all backtests."""

    median: float = PRESENT
    """Sharpe ratio that half of the backtests exceed."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "mean": "mean",
        "stdDev": "std_dev",
        "min": "min_",
        "max": "max_",
        "median": "median",
    }
    _ABSENT = None
