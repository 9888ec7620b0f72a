from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ReadAgentRequest(Model):
    """Identifies the agent to read."""

    agent_id: int
    """Id of the agent, as returned in `id` by agents/create or agents/list."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "agentId": "agent_id",
    }
    _REQUIRED = frozenset(
        {
            "agentId",
        }
    )
