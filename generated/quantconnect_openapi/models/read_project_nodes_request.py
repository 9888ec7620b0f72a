from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ReadProjectNodesRequest(Model):
    """The project whose nodes to read."""

    project_id: int
    """The project to run on the nodes."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
        }
    )
