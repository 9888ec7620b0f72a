from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import represent

T = TypeVar("T", bound="LockCollaboratorRequest")


@_attrs_define
class LockCollaboratorRequest:
    """The project to lock, and the program to lock it for.

    Attributes:
        project_id (int): The project that is shared.
        code_source_id (str): Name of the program that will edit the project; the same as in its file calls.
    """

    project_id: int
    code_source_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        project_id = self.project_id

        code_source_id = self.code_source_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "projectId": project_id,
                "codeSourceId": code_source_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        project_id = d.pop("projectId")

        code_source_id = d.pop("codeSourceId")

        lock_collaborator_request = cls(
            project_id=project_id,
            code_source_id=code_source_id,
        )

        lock_collaborator_request.additional_properties = d
        return lock_collaborator_request

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
