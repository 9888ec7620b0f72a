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
    from ..models.node import Node


@_attrs_define(slots=False, eq=False, repr=False)
class OrganizationNodesResponse(Model):
    """Nodes of an organization, grouped by what they can run."""

    backtest: list[Node]
    """Nodes that run backtests."""

    research: list[Node]
    """Nodes that run research notebooks."""

    live: list[Node]
    """Nodes that run live algorithms."""

    success: bool | None = None
    """False when the nodes could not be read; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "backtest": "backtest",
        "research": "research",
        "live": "live",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "backtest",
            "research",
            "live",
        }
    )
    _DECODERS = {
        "backtest": as_list(as_model("Node")),
        "research": as_list(as_model("Node")),
        "live": as_list(as_model("Node")),
    }
    _ABSENT = None
