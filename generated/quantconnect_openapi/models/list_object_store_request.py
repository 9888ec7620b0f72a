from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ListObjectStoreRequest(Model):
    """The Object Store folder to list."""

    organization_id: str
    """Id of the organization that owns the Object Store, 32 hexadecimal digits."""

    path: str | Unset = UNSET
    """Key of the folder. Omit, or use `/`, for the root folder."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "organizationId": "organization_id",
        "path": "path",
    }
    _REQUIRED = frozenset(
        {
            "organizationId",
        }
    )
