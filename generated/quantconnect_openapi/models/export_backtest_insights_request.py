from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ExportBacktestInsightsRequest(Model):
    """The backtest whose insights to download."""

    backtest_id: str
    """Id of the backtest, as returned by backtests/create."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "backtestId": "backtest_id",
    }
    _REQUIRED = frozenset(
        {
            "backtestId",
        }
    )
