from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
    as_option,
)

if TYPE_CHECKING:
    from ..models.create_project_request_language import CreateProjectRequestLanguage


@_attrs_define(slots=False, eq=False, repr=False)
class CreateProjectRequest(Model):
    """Name and programming language of a new project."""

    name: str
    """Name of the project. Slashes create folders, as in `Research/Momentum`."""

    language: CreateProjectRequestLanguage
    """Language of the algorithm; projects/update cannot change it."""

    organization_id: str | Unset = UNSET
    """Organization that owns the project. By default, the user's preferred organization."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "name": "name",
        "language": "language",
        "organizationId": "organization_id",
    }
    _REQUIRED = frozenset(
        {
            "name",
            "language",
        }
    )
    _DECODERS = {
        "language": as_option(
            "C#",
            "Py",
        ),
    }
