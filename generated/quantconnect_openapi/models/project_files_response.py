from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.project_file import ProjectFile


T = TypeVar("T", bound="ProjectFilesResponse")


@_attrs_define
class ProjectFilesResponse:
    """Files of a project with their text.

    Attributes:
        files (list[ProjectFile]): The requested files. Absent when a call has no files to return.
        success (bool | Unset): False when the files could not be read or changed; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection. Empty or missing when the call succeeded.
    """

    files: list[ProjectFile]
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        files = []
        for files_item_data in self.files:
            files_item = files_item_data.to_dict()
            files.append(files_item)

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "files": files,
            }
        )
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.project_file import ProjectFile

        d = dict(src_dict)
        files = []
        _files = d.pop("files")
        for files_item_data in _files:
            files_item = ProjectFile.from_dict(dict(files_item_data))

            files.append(files_item)

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        project_files_response = cls(
            files=files,
            success=success,
            errors=errors,
        )

        project_files_response.additional_properties = d
        return project_files_response

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
