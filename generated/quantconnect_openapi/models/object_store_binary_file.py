from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import File, represent

T = TypeVar("T", bound="ObjectStoreBinaryFile")


@_attrs_define
class ObjectStoreBinaryFile:
    """A file to store, the key to store it under, and the organization to store it for.

    Attributes:
        organization_id (str): Id of the organization that owns the Object Store, 32 hexadecimal digits.
        key (str): Name of the file with its folders, separated by slashes. Folders are created as needed. A file that
            is already stored under this key is replaced.
        object_data (File): The bytes to store, as the file part of the form. The file name of that part does not
            matter.
    """

    organization_id: str
    key: str
    object_data: File
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        organization_id = self.organization_id

        key = self.key

        object_data = self.object_data.to_tuple()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "organizationId": organization_id,
                "key": key,
                "objectData": object_data,
            }
        )

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(
            ("organizationId", (None, str(self.organization_id).encode(), "text/plain"))
        )

        files.append(("key", (None, str(self.key).encode(), "text/plain")))

        files.append(("objectData", self.object_data.to_tuple()))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, str(prop).encode(), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        organization_id = d.pop("organizationId")

        key = d.pop("key")

        object_data = File(payload=BytesIO(d.pop("objectData")))

        object_store_binary_file = cls(
            organization_id=organization_id,
            key=key,
            object_data=object_data,
        )

        object_store_binary_file.additional_properties = d
        return object_store_binary_file

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
