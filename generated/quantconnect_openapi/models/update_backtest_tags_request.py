from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class UpdateBacktestTagsRequest(Model):
    """The backtest and the labels to set."""

    project_id: int
    """The project that the backtest belongs to."""

    backtest_id: str
    """Id of the backtest, as returned by backtests/create."""

    tags: list[str]
    """Complete list of labels for the run; labels not listed are removed. An empty list removes every label."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "backtestId": "backtest_id",
        "tags": "tags",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "backtestId",
            "tags",
        }
    )
