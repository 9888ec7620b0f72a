from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class LeanEnvironment(Model):
    """A set of Python packages."""

    id: int
    """Number of the environment, as used in `leanEnvironment` of a project."""

    name: str = PRESENT
    """Name of the environment."""

    path: str | None = None
    """Folder of the environment on the nodes. Null when it has none of its own."""

    description: str = PRESENT
    """Purpose of the environment, in words."""

    public: bool = PRESENT
    """Whether every user may choose it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "name": "name",
        "path": "path",
        "description": "description",
        "public": "public",
    }
    _REQUIRED = frozenset(
        {
            "id",
        }
    )
    _ABSENT = None
