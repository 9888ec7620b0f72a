from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_model,
)

if TYPE_CHECKING:
    from ..models.agent_deployment import AgentDeployment


@_attrs_define(slots=False, eq=False, repr=False)
class AgentDeploymentResponse(Model):
    """One deployment and its current state."""

    deployment: AgentDeployment
    """One run of a task."""

    success: bool | None = None
    """False when the API rejected the call; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "deployment": "deployment",
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
    }
    _ABSENT = None
