from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_model,
)

if TYPE_CHECKING:
    from ..models.backtest_result import BacktestResult


@_attrs_define(slots=False, eq=False, repr=False)
class BacktestResponse(Model):
    """One backtest with the results available so far."""

    backtest: BacktestResult
    """A backtest with the results available so far. Statistics are empty and `totalPerformance` is null until the
    run has finished."""

    debugging: bool | None = None
    """Whether the run was started with the debugger attached."""

    success: bool | None = None
    """False when the run could not be started or read; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection, such as no free node. Empty when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "backtest": "backtest",
        "debugging": "debugging",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "backtest",
        }
    )
    _DECODERS = {
        "backtest": as_model("BacktestResult"),
    }
    _ABSENT = None
