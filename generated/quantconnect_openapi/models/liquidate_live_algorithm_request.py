from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class LiquidateLiveAlgorithmRequest(Model):
    """The project whose holdings to sell and whose deployment to stop."""

    project_id: int
    """The project with the running deployment; a project can have only one."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
        }
    )
