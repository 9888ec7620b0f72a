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
    from ..models.insight import Insight


@_attrs_define(slots=False, eq=False, repr=False)
class BacktestInsightsResponse(Model):
    """A page of the insights of a backtest."""

    insights: list[Insight]
    """The requested insights. Empty past the last one."""

    length: int | None = None
    """Number of insights, in this response according to the docs. For orders, clients treat the same property as
    the total, so do not base a loop on it."""

    success: bool | None = None
    """False when the insights could not be read; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection, such as too large a page. Empty or absent otherwise."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "insights": "insights",
        "length": "length",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "insights",
        }
    )
    _DECODERS = {
        "insights": as_list(as_model("Insight")),
    }
    _ABSENT = None
