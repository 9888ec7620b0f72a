from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_model,
)

if TYPE_CHECKING:
    from ..models.object_store_properties import ObjectStoreProperties


@_attrs_define(slots=False, eq=False, repr=False)
class GetObjectStorePropertiesResponse(Model):
    """The properties of one stored file."""

    metadata: ObjectStoreProperties
    """Metadata of a stored file."""

    success: bool | None = None
    """False when the file was not found or is a folder; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "metadata": "metadata",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "metadata",
        }
    )
    _DECODERS = {
        "metadata": as_model("ObjectStoreProperties"),
    }
    _ABSENT = None
