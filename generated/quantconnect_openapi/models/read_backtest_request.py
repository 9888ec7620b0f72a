from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ReadBacktestRequest(Model):
    """The backtest to read."""

    project_id: int
    """The project that the backtest belongs to."""

    backtest_id: str
    """Id of the backtest, as returned by backtests/create."""

    chart: str | Unset = UNSET
    """Name of one chart to include. To read chart points, prefer the dedicated call."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "backtestId": "backtest_id",
        "chart": "chart",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "backtestId",
        }
    )
