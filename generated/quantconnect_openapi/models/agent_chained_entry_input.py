from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class AgentChainedEntryInput(Model):
    """Another agent and its place in the chain."""

    agent_id: int
    """The agent to run."""

    step: int
    """Position in the chain; lower ones run first."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "agentId": "agent_id",
        "step": "step",
    }
    _REQUIRED = frozenset(
        {
            "agentId",
            "step",
        }
    )
