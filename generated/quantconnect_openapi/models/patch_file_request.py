from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="PatchFileRequest")


@_attrs_define
class PatchFileRequest:
    """The project and the changes to its files.

    Attributes:
        project_id (int): The project that holds the files.
        patch (str): Unified diff in `git diff` format. Each file needs a `diff --git a/X b/X` line, an `index` line
            (the hashes may be arbitrary), `--- a/X` and `+++ b/X` lines, and `@@` lines with numbers and counts. Three or
            more unchanged lines around each change are recommended; empty ones may omit the leading space.
        code_source_id (str | Unset): Name of the calling program, so that collaborators can see where a change comes
            from.
    """

    project_id: int
    patch: str
    code_source_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        project_id = self.project_id

        patch = self.patch

        code_source_id = self.code_source_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "projectId": project_id,
                "patch": patch,
            }
        )
        if code_source_id is not UNSET:
            field_dict["codeSourceId"] = code_source_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        project_id = d.pop("projectId")

        patch = d.pop("patch")

        code_source_id = d.pop("codeSourceId", UNSET)

        patch_file_request = cls(
            project_id=project_id,
            patch=patch,
            code_source_id=code_source_id,
        )

        patch_file_request.additional_properties = d
        return patch_file_request

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
