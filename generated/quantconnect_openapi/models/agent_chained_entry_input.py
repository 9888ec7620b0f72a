from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
    as_model,
)

if TYPE_CHECKING:
    from ..models.agent_data import AgentData


@_attrs_define(slots=False, eq=False, repr=False)
class AgentChainedEntryInput(Model):
    """Another agent and its place in the chain."""

    agent_id: int
    """The agent to run."""

    step: int
    """Position in the chain; lower ones run first."""

    agent: AgentData | Unset = UNSET
    """A JSON object whose shape the docs do not specify."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "agentId": "agent_id",
        "step": "step",
        "agent": "agent",
    }
    _REQUIRED = frozenset(
        {
            "agentId",
            "step",
        }
    )
    _DECODERS = {
        "agent": as_model("AgentData"),
    }
