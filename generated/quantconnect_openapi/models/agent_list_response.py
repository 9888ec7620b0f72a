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
    from ..models.agent import Agent


@_attrs_define(slots=False, eq=False, repr=False)
class AgentListResponse(Model):
    """The agents of an organization."""

    agents: list[Agent]
    """All agents that the organization owns. Empty when it has none."""

    success: bool | None = None
    """False when the API rejected the call; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "agents": "agents",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "agents",
        }
    )
    _DECODERS = {
        "agents": as_list(as_model("Agent")),
    }
    _ABSENT = None
    _SECRETS = ("agents",)
