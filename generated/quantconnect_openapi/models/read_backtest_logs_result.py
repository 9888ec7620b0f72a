from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ReadBacktestLogsResult(Model):
    """A page of the log of a backtest."""

    logs: list[str]
    """The requested lines, each with its time in the backtest. Empty past the last one."""

    length: int | None = None
    """Total number of matching lines, not only those on this page."""

    success: bool | None = None
    """False when the lines could not be read; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection, such as too large a page. Empty or absent otherwise."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "logs": "logs",
        "length": "length",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "logs",
        }
    )
    _ABSENT = None
