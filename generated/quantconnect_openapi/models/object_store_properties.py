from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="ObjectStoreProperties")


@_attrs_define
class ObjectStoreProperties:
    """Metadata of a stored file.

    Attributes:
        key (str): Name of the file with its folders, as it was stored.
        modified (datetime.datetime | None | Unset): Time the file was last replaced, in UTC.
        created (datetime.datetime | None | Unset): Time the key was first stored, in UTC.
        size (float | Unset): Size of the file in bytes.
        md5 (str | Unset): MD5 hash of the content as 32 hexadecimal digits, to compare with a local file.
        mime (str | Unset): MIME type of the content, such as `text/plain`.
        preview (str | Unset): Beginning of the content as text; all of it for a short file.
    """

    key: str
    modified: datetime.datetime | None | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    size: float | Unset = UNSET
    md5: str | Unset = UNSET
    mime: str | Unset = UNSET
    preview: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        modified: None | str | Unset
        if isinstance(self.modified, Unset):
            modified = UNSET
        elif isinstance(self.modified, datetime.datetime):
            modified = self.modified.isoformat()
        else:
            modified = self.modified

        created: None | str | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        elif isinstance(self.created, datetime.datetime):
            created = self.created.isoformat()
        else:
            created = self.created

        size = self.size

        md5 = self.md5

        mime = self.mime

        preview = self.preview

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "key": key,
            }
        )
        if modified is not UNSET:
            field_dict["modified"] = modified
        if created is not UNSET:
            field_dict["created"] = created
        if size is not UNSET:
            field_dict["size"] = size
        if md5 is not UNSET:
            field_dict["md5"] = md5
        if mime is not UNSET:
            field_dict["mime"] = mime
        if preview is not UNSET:
            field_dict["preview"] = preview

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        key = d.pop("key")

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

        def _parse_created(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                created_type_0 = parse_timestamp(data)

                return created_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created = _parse_created(d.pop("created", UNSET))

        size = d.pop("size", UNSET)

        md5 = d.pop("md5", UNSET)

        mime = d.pop("mime", UNSET)

        preview = d.pop("preview", UNSET)

        object_store_properties = cls(
            key=key,
            modified=modified,
            created=created,
            size=size,
            md5=md5,
            mime=mime,
            preview=preview,
        )

        object_store_properties.additional_properties = d
        return object_store_properties

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
