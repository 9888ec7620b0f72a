from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.agent_data import AgentData
    from ..models.agent_deployment import AgentDeployment


@_attrs_define(slots=False, eq=False, repr=False)
class CreateAgentDeploymentResult(Model):
    """A newly started deployment."""

    deployment: AgentDeployment
    """One run of a task."""

    debug: AgentData | None = None
    """Notes from the platform about the agent, its version and its resources. Do not rely on them."""

    success: bool | None = None
    """False when the API rejected the call; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "deployment": "deployment",
        "debug": "debug",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "deployment",
        }
    )
    _DECODERS = {
        "deployment": as_model("AgentDeployment"),
        "debug": leniently(as_model("AgentData")),
    }
    _ABSENT = None
