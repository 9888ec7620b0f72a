from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="ReadProjectRequest")


@_attrs_define
class ReadProjectRequest:
    """The projects to read. Set `projectId`, or `start` and `end`, or none of them.

    Attributes:
        project_id (int | Unset): The one project to read. When omitted, all projects are listed.
        start (int | Unset): Index of the first project of the slice, zero-based and inclusive; 0 by default. Must be
            below `end`. Do not combine with `projectId`.
        end (int | Unset): End index of the slice, exclusive. Without `start`, the number of projects to read. Do not
            combine with `projectId`.
        organization_id (str | Unset): Limits a list to the projects of one organization.
    """

    project_id: int | Unset = UNSET
    start: int | Unset = UNSET
    end: int | Unset = UNSET
    organization_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        project_id = self.project_id

        start = self.start

        end = self.end

        organization_id = self.organization_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if project_id is not UNSET:
            field_dict["projectId"] = project_id
        if start is not UNSET:
            field_dict["start"] = start
        if end is not UNSET:
            field_dict["end"] = end
        if organization_id is not UNSET:
            field_dict["organizationId"] = organization_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        project_id = d.pop("projectId", UNSET)

        start = d.pop("start", UNSET)

        end = d.pop("end", UNSET)

        organization_id = d.pop("organizationId", UNSET)

        read_project_request = cls(
            project_id=project_id,
            start=start,
            end=end,
            organization_id=organization_id,
        )

        read_project_request.additional_properties = d
        return read_project_request

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
