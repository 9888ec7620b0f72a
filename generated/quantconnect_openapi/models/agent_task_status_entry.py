from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class AgentTaskStatusEntry(Model):
    """A currently active deployment and its state."""

    deployment_id: str | None = None
    """Id of the deployment, `A-` followed by 32 hexadecimal digits."""

    status: str | None = None
    """State of that deployment. The docs list no values here."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "deploymentId": "deployment_id",
        "status": "status",
    }
    _ABSENT = None
