from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class StopAgentDeploymentRequest(Model):
    """Identifies the deployment to stop."""

    deployment_id: str
    """Id of the deployment, as returned by agents/deployments/create."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "deploymentId": "deployment_id",
    }
    _REQUIRED = frozenset(
        {
            "deploymentId",
        }
    )
