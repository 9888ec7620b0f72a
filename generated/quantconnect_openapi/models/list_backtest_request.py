from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    Unset,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ListBacktestRequest(Model):
    """The project whose backtests to list."""

    project_id: int
    """The project that the backtest belongs to."""

    include_statistics: bool | Unset = False
    """Whether each summary includes its statistics, which makes the response larger."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "includeStatistics": "include_statistics",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
        }
    )
