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
    from ..models.agent_deployment import AgentDeployment


@_attrs_define(slots=False, eq=False, repr=False)
class AgentDeploymentListResponse(Model):
    """The deployments of a task."""

    deployments: list[AgentDeployment]
    """All runs of the task, in any state. Empty when it was never deployed."""

    success: bool | None = None
    """False when the API rejected the call; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "deployments": "deployments",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "deployments",
        }
    )
    _DECODERS = {
        "deployments": as_list(as_model("AgentDeployment")),
    }
    _ABSENT = None
