from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import (
    Model,
)

if TYPE_CHECKING:
    from ..types import File


@_attrs_define(slots=False, eq=False, repr=False)
class ObjectStoreBinaryFile(Model):
    """A file to store, the key to store it under, and the organization to store it for."""

    organization_id: str
    """Id of the organization that owns the Object Store, 32 hexadecimal digits."""

    key: str
    """Name of the file with its folders, separated by slashes. Folders are created as needed. A file that is
    already stored under this key is replaced."""

    object_data: File
    """The bytes to store, as the file part of the form. The file name of that part does not matter."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "organizationId": "organization_id",
        "key": "key",
        "objectData": "object_data",
    }
    _REQUIRED = frozenset(
        {
            "organizationId",
            "key",
            "objectData",
        }
    )

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(
            ("organizationId", (None, str(self.organization_id).encode(), "text/plain"))
        )

        files.append(("key", (None, str(self.key).encode(), "text/plain")))

        files.append(("objectData", self.object_data.to_tuple()))

        return files
