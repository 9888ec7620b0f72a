from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ReadBacktestLogsRequest(Model):
    """The backtest and the range of its log lines to read, up to 200 at a time."""

    project_id: int
    """The project that the backtest belongs to."""

    backtest_id: str
    """Id of the backtest, as returned by backtests/create."""

    start: int
    """Index of the first line on the page, zero-based and inclusive."""

    end: int
    """End index of the page, exclusive; at most 200 above `start`."""

    query: None | str
    """Text that a line must contain, ignoring case. Empty or null for all lines; it must not be omitted."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "backtestId": "backtest_id",
        "start": "start",
        "end": "end",
        "query": "query",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "backtestId",
            "start",
            "end",
            "query",
        }
    )
