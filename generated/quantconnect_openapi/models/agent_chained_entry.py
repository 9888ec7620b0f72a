from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.agent_data import AgentData


@_attrs_define(slots=False, eq=False, repr=False)
class AgentChainedEntry(Model):
    """Another agent and its place in the chain."""

    agent_id: int
    """Id of the agent that runs."""

    step: int = PRESENT
    """Position in the chain; lower ones run first."""

    agent: AgentData | None = None
    """Settings of that agent. Absent or empty unless the API includes them."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "agentId": "agent_id",
        "step": "step",
        "agent": "agent",
    }
    _REQUIRED = frozenset(
        {
            "agentId",
        }
    )
    _DECODERS = {
        "agent": leniently(as_model("AgentData")),
    }
    _ABSENT = None
