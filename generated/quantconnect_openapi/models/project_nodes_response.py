from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_model,
)

if TYPE_CHECKING:
    from ..models.project_nodes import ProjectNodes


@_attrs_define(slots=False, eq=False, repr=False)
class ProjectNodesResponse(Model):
    """The nodes that a project can run on."""

    nodes: ProjectNodes
    """Nodes of an organization, grouped by what they can run."""

    auto_select_node: bool
    """Whether the best free node is chosen for every run."""

    success: bool | None = None
    """False when the nodes could not be read or set; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "nodes": "nodes",
        "autoSelectNode": "auto_select_node",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "nodes",
            "autoSelectNode",
        }
    )
    _DECODERS = {
        "nodes": as_model("ProjectNodes"),
    }
    _ABSENT = None
