from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_list,
    as_model,
)

if TYPE_CHECKING:
    from ..models.object_store_summary import ObjectStoreSummary


@_attrs_define(slots=False, eq=False, repr=False)
class ListObjectStoreResponse(Model):
    """A folder of the Object Store, and the total storage used."""

    objects: list[ObjectStoreSummary]
    """Files and folders in it, without the contents of those folders."""

    path: str = PRESENT
    """Key of the folder, as requested; `/` for the root folder."""

    page: int | None = None
    """Number of this page."""

    total_pages: int | None = None
    """Total number of pages of the folder. When it is above 1, some objects are missing here."""

    object_storage_used: int = PRESENT
    """Storage used by all files of the organization, in bytes."""

    object_storage_used_human: str | None = None
    """The same in human-readable form, with a unit, such as `2.38 KB`."""

    success: bool | None = None
    """False when the folder could not be listed; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "objects": "objects",
        "path": "path",
        "page": "page",
        "totalPages": "total_pages",
        "objectStorageUsed": "object_storage_used",
        "objectStorageUsedHuman": "object_storage_used_human",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "objects",
        }
    )
    _DECODERS = {
        "objects": as_list(as_model("ObjectStoreSummary")),
    }
    _ABSENT = None
