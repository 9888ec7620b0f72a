from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.object_store_summary import ObjectStoreSummary


T = TypeVar("T", bound="ListObjectStoreResponse")


@_attrs_define
class ListObjectStoreResponse:
    """A folder of the Object Store, and the total storage used.

    Attributes:
        objects (list[ObjectStoreSummary]): Files and folders in it, without the contents of those folders.
        path (str | Unset): Key of the folder, as requested; `/` for the root folder.
        page (int | Unset): Number of this page.
        total_pages (int | Unset): Total number of pages of the folder. When it is above 1, some objects are missing
            here.
        object_storage_used (int | Unset): Storage used by all files of the organization, in bytes.
        object_storage_used_human (str | Unset): The same in human-readable form, with a unit, such as `2.38 KB`.
        success (bool | Unset): False when the folder could not be listed; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection. Empty or missing when the call succeeded.
    """

    objects: list[ObjectStoreSummary]
    path: str | Unset = UNSET
    page: int | Unset = UNSET
    total_pages: int | Unset = UNSET
    object_storage_used: int | Unset = UNSET
    object_storage_used_human: str | Unset = UNSET
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        objects = []
        for objects_item_data in self.objects:
            objects_item = objects_item_data.to_dict()
            objects.append(objects_item)

        path = self.path

        page = self.page

        total_pages = self.total_pages

        object_storage_used = self.object_storage_used

        object_storage_used_human = self.object_storage_used_human

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "objects": objects,
            }
        )
        if path is not UNSET:
            field_dict["path"] = path
        if page is not UNSET:
            field_dict["page"] = page
        if total_pages is not UNSET:
            field_dict["totalPages"] = total_pages
        if object_storage_used is not UNSET:
            field_dict["objectStorageUsed"] = object_storage_used
        if object_storage_used_human is not UNSET:
            field_dict["objectStorageUsedHuman"] = object_storage_used_human
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.object_store_summary import ObjectStoreSummary

        d = dict(src_dict)
        objects = []
        _objects = d.pop("objects")
        for objects_item_data in _objects:
            objects_item = ObjectStoreSummary.from_dict(dict(objects_item_data))

            objects.append(objects_item)

        path = d.pop("path", UNSET)

        page = d.pop("page", UNSET)

        total_pages = d.pop("totalPages", UNSET)

        object_storage_used = d.pop("objectStorageUsed", UNSET)

        object_storage_used_human = d.pop("objectStorageUsedHuman", UNSET)

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        list_object_store_response = cls(
            objects=objects,
            path=path,
            page=page,
            total_pages=total_pages,
            object_storage_used=object_storage_used,
            object_storage_used_human=object_storage_used_human,
            success=success,
            errors=errors,
        )

        list_object_store_response.additional_properties = d
        return list_object_store_response

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
