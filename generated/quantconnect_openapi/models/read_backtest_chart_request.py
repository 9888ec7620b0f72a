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
class ReadBacktestChartRequest(Model):
    """The chart to read, the time range, and the number of points to downsample to."""

    project_id: int
    """The project that the backtest belongs to."""

    backtest_id: str
    """Id of the backtest, as returned by backtests/create."""

    name: str
    """Name of the chart, exactly as in `charts` of backtests/read."""

    count: int
    """Number of points to return for each series; the service downsamples the data."""

    start: int | Unset = UNSET
    """Start of the range in backtest time, as Unix time in seconds, UTC. Must not be after `end`."""

    end: int | Unset = UNSET
    """End of the range in backtest time, as Unix time in seconds, UTC."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "backtestId": "backtest_id",
        "name": "name",
        "count": "count",
        "start": "start",
        "end": "end",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "backtestId",
            "name",
            "count",
        }
    )
