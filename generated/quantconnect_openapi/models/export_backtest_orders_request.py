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
class ExportBacktestOrdersRequest(Model):
    """The backtest whose orders to download."""

    backtest_id: str
    """Id of the backtest, as returned by backtests/create."""

    project_id: int | Unset = UNSET
    """The project that the backtest belongs to. Omit it: the exports of trades and insights identify a run by its
    id alone."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "backtestId": "backtest_id",
        "projectId": "project_id",
    }
    _REQUIRED = frozenset(
        {
            "backtestId",
        }
    )
