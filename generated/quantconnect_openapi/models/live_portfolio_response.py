from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_model,
)

if TYPE_CHECKING:
    from ..models.portfolio import Portfolio


@_attrs_define(slots=False, eq=False, repr=False)
class LivePortfolioResponse(Model):
    """Holdings and cash of a live deployment."""

    portfolio: Portfolio
    """Holdings and cash at the time of the snapshot."""

    success: bool | None = None
    """False when the portfolio could not be read; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection, such as no deployment. Empty when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "portfolio": "portfolio",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "portfolio",
        }
    )
    _DECODERS = {
        "portfolio": as_model("Portfolio"),
    }
    _ABSENT = None
