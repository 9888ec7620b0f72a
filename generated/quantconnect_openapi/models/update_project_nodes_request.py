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
class UpdateProjectNodesRequest(Model):
    """A project and the nodes that it should use."""

    project_id: int
    """The project to run on the nodes."""

    nodes: list[str] | Unset = UNSET
    """Ids of all nodes to use, of every kind. Omit it or leave it empty to have nodes chosen automatically."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "nodes": "nodes",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
        }
    )
