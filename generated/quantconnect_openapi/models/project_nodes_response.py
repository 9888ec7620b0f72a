from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.project_nodes import ProjectNodes


T = TypeVar("T", bound="ProjectNodesResponse")


@_attrs_define
class ProjectNodesResponse:
    """The nodes that a project can run on.

    Attributes:
        nodes (ProjectNodes): Nodes of an organization, grouped by what they can run.
        auto_select_node (bool): Whether the best free node is chosen for every run.
        success (bool | Unset): False when the nodes could not be read or set; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection. Empty or missing when the call succeeded.
    """

    nodes: ProjectNodes
    auto_select_node: bool
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        nodes = self.nodes.to_dict()

        auto_select_node = self.auto_select_node

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "nodes": nodes,
                "autoSelectNode": auto_select_node,
            }
        )
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.project_nodes import ProjectNodes

        d = dict(src_dict)
        nodes = ProjectNodes.from_dict(dict(d.pop("nodes")))

        auto_select_node = d.pop("autoSelectNode")

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        project_nodes_response = cls(
            nodes=nodes,
            auto_select_node=auto_select_node,
            success=success,
            errors=errors,
        )

        project_nodes_response.additional_properties = d
        return project_nodes_response

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
