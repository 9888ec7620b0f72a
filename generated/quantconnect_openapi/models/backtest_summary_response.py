from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_list,
    as_model,
)

if TYPE_CHECKING:
    from ..models.backtest_summary_result import BacktestSummaryResult


@_attrs_define(slots=False, eq=False, repr=False)
class BacktestSummaryResponse(Model):
    """Summaries of the backtests of a project."""

    backtests: list[BacktestSummaryResult]
    """All runs of the project."""

    count: int | None = None
    """Number of summaries in this response."""

    success: bool | None = None
    """False when the runs could not be listed; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "backtests": "backtests",
        "count": "count",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "backtests",
        }
    )
    _DECODERS = {
        "backtests": as_list(as_model("BacktestSummaryResult")),
    }
    _ABSENT = None
