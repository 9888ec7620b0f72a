from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="DeleteFileRequest")


@_attrs_define
class DeleteFileRequest:
    """The file to delete.

    Attributes:
        project_id (int): The project that holds the file.
        name (str): Path of the file to delete, including its folders.
        code_source_id (str | Unset): Name of the calling program, so that collaborators can see where a change comes
            from.
    """

    project_id: int
    name: str
    code_source_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        project_id = self.project_id

        name = self.name

        code_source_id = self.code_source_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "projectId": project_id,
                "name": name,
            }
        )
        if code_source_id is not UNSET:
            field_dict["codeSourceId"] = code_source_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        project_id = d.pop("projectId")

        name = d.pop("name")

        code_source_id = d.pop("codeSourceId", UNSET)

        delete_file_request = cls(
            project_id=project_id,
            name=name,
            code_source_id=code_source_id,
        )

        delete_file_request.additional_properties = d
        return delete_file_request

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
