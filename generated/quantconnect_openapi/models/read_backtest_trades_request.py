from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ReadBacktestTradesRequest(Model):
    """The backtest and the range of its closed trades to read."""

    project_id: int
    """The project that the backtest belongs to."""

    backtest_id: str
    """Id of the backtest, as returned by backtests/create."""

    start: int
    """Index of the first entry on the page, zero-based and inclusive."""

    end: int
    """End index of the page, exclusive. The docs set no limit here; the limit for live trades is 1000."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "backtestId": "backtest_id",
        "start": "start",
        "end": "end",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "backtestId",
            "start",
            "end",
        }
    )
