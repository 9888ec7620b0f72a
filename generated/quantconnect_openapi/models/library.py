from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class Library(Model):
    """A library project that another project uses."""

    project_id: int
    """Project id of the library itself."""

    library_name: str = PRESENT
    """Name of the library, as it is imported."""

    owner_name: str = PRESENT
    """Name of the user who owns the library."""

    access: bool = PRESENT
    """Whether the calling user may open the library."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "libraryName": "library_name",
        "ownerName": "owner_name",
        "access": "access",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
        }
    )
    _ABSENT = None
