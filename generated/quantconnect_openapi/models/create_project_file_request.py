from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="CreateProjectFileRequest")


@_attrs_define
class CreateProjectFileRequest:
    """The project, and the name and text of the new file.

    Attributes:
        project_id (int): The project that the file is added to.
        name (str): Path of the new file, with `/` between folders, ending in `.py`, `.cs` or `.ipynb`. Must not exist
            yet.
        content (str | Unset): Text of the file; for a notebook, its JSON as text. Omit it to create an empty file.
        code_source_id (str | Unset): Name of the calling program, so that collaborators can see where a change comes
            from.
    """

    project_id: int
    name: str
    content: str | Unset = UNSET
    code_source_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        project_id = self.project_id

        name = self.name

        content = self.content

        code_source_id = self.code_source_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "projectId": project_id,
                "name": name,
            }
        )
        if content is not UNSET:
            field_dict["content"] = content
        if code_source_id is not UNSET:
            field_dict["codeSourceId"] = code_source_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        project_id = d.pop("projectId")

        name = d.pop("name")

        content = d.pop("content", UNSET)

        code_source_id = d.pop("codeSourceId", UNSET)

        create_project_file_request = cls(
            project_id=project_id,
            name=name,
            content=content,
            code_source_id=code_source_id,
        )

        create_project_file_request.additional_properties = d
        return create_project_file_request

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
