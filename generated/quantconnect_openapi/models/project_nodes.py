from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_list,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.node import Node


@_attrs_define(slots=False, eq=False, repr=False)
class ProjectNodes(Model):
    """Nodes of an organization, grouped by what they can run."""

    backtest: list[Node] = PRESENT
    """Nodes that run backtests, one at a time each."""

    live: list[Node] = PRESENT
    """Nodes that run live algorithms, one at a time each."""

    research: list[Node] = PRESENT
    """Nodes that run research notebooks."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "backtest": "backtest",
        "live": "live",
        "research": "research",
    }
    _DECODERS = {
        "backtest": leniently(as_list(as_model("Node"))),
        "live": leniently(as_list(as_model("Node"))),
        "research": leniently(as_list(as_model("Node"))),
    }
    _ABSENT = None
