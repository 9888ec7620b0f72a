from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ReadAgentConversationRequest(Model):
    """Identifies the deployment, or a part of it, whose conversation to read."""

    deployment_id: str
    """Id of the deployment, as returned by agents/deployments/create."""

    callable_id: str | Unset = UNSET
    """One call of another agent within the deployment, to read what that agent wrote. If omitted, the conversation
    of the deployment itself is returned."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "deploymentId": "deployment_id",
        "callableId": "callable_id",
    }
    _REQUIRED = frozenset(
        {
            "deploymentId",
        }
    )
