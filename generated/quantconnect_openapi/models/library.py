from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="Library")


@_attrs_define
class Library:
    """A library project that another project uses.

    Attributes:
        project_id (int): Project id of the library itself.
        library_name (str | Unset): Name of the library, as it is imported.
        owner_name (str | Unset): Name of the user who owns the library.
        access (bool | Unset): Whether the calling user may open the library.
    """

    project_id: int
    library_name: str | Unset = UNSET
    owner_name: str | Unset = UNSET
    access: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        project_id = self.project_id

        library_name = self.library_name

        owner_name = self.owner_name

        access = self.access

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "projectId": project_id,
            }
        )
        if library_name is not UNSET:
            field_dict["libraryName"] = library_name
        if owner_name is not UNSET:
            field_dict["ownerName"] = owner_name
        if access is not UNSET:
            field_dict["access"] = access

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        project_id = d.pop("projectId")

        library_name = d.pop("libraryName", UNSET)

        owner_name = d.pop("ownerName", UNSET)

        access = d.pop("access", UNSET)

        library = cls(
            project_id=project_id,
            library_name=library_name,
            owner_name=owner_name,
            access=access,
        )

        library.additional_properties = d
        return library

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
