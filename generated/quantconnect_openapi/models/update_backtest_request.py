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
class UpdateBacktestRequest(Model):
    """The backtest to change, and its new name or note."""

    project_id: int
    """The project that the backtest belongs to."""

    backtest_id: str
    """Id of the backtest, as returned by backtests/create."""

    name: str | Unset = UNSET
    """New name. Omit it, or send an empty text, to keep the current one."""

    note: str | Unset = UNSET
    """New note, free text shown with the results. Omit it to keep the current one."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "backtestId": "backtest_id",
        "name": "name",
        "note": "note",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "backtestId",
        }
    )
