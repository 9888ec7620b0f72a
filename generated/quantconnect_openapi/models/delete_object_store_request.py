from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class DeleteObjectStoreRequest(Model):
    """The stored file or folder to delete."""

    organization_id: str
    """Id of the organization that owns the Object Store, 32 hexadecimal digits."""

    key: str
    """Key of the file, or of a folder to delete with everything in it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "organizationId": "organization_id",
        "key": "key",
    }
    _REQUIRED = frozenset(
        {
            "organizationId",
            "key",
        }
    )
