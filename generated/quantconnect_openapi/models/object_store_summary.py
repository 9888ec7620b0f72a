from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="ObjectStoreSummary")


@_attrs_define
class ObjectStoreSummary:
    """A file or folder in a listing.

    Attributes:
        key (str): Name with its folders. May begin with a slash in a listing of the root folder.
        name (str | Unset): Name without its folders.
        modified (datetime.datetime | None | Unset): Time of the last change, in UTC.
        mime (str | Unset): MIME type of the content; `directory` for a folder.
        folder (bool | Unset): Whether it is a folder. Check `mime` too, because this property goes by two names.
        is_folder (bool | Unset): Whether it is a folder, in responses without `folder`.
        size (float | Unset): Size of the file in bytes. Has no meaning for a folder.
    """

    key: str
    name: str | Unset = UNSET
    modified: datetime.datetime | None | Unset = UNSET
    mime: str | Unset = UNSET
    folder: bool | Unset = UNSET
    is_folder: bool | Unset = UNSET
    size: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        name = self.name

        modified: None | str | Unset
        if isinstance(self.modified, Unset):
            modified = UNSET
        elif isinstance(self.modified, datetime.datetime):
            modified = self.modified.isoformat()
        else:
            modified = self.modified

        mime = self.mime

        folder = self.folder

        is_folder = self.is_folder

        size = self.size

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "key": key,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if modified is not UNSET:
            field_dict["modified"] = modified
        if mime is not UNSET:
            field_dict["mime"] = mime
        if folder is not UNSET:
            field_dict["folder"] = folder
        if is_folder is not UNSET:
            field_dict["isFolder"] = is_folder
        if size is not UNSET:
            field_dict["size"] = size

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        key = d.pop("key")

        name = d.pop("name", UNSET)

        def _parse_modified(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                modified_type_0 = parse_timestamp(data)

                return modified_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        modified = _parse_modified(d.pop("modified", UNSET))

        mime = d.pop("mime", UNSET)

        folder = d.pop("folder", UNSET)

        is_folder = d.pop("isFolder", UNSET)

        size = d.pop("size", UNSET)

        object_store_summary = cls(
            key=key,
            name=name,
            modified=modified,
            mime=mime,
            folder=folder,
            is_folder=is_folder,
            size=size,
        )

        object_store_summary.additional_properties = d
        return object_store_summary

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
