from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class AgentSubAgentEntry(Model):
    """Another agent that may be called, and how often."""

    agent_id: int
    """The agent that may be called."""

    callable_count: int | None = None
    """Number of times the agent may be called in one deployment."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "agentId": "agent_id",
        "callableCount": "callable_count",
    }
    _REQUIRED = frozenset(
        {
            "agentId",
        }
    )
    _ABSENT = None
