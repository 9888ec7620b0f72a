from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_time,
    leniently,
)

if TYPE_CHECKING:
    import datetime


@_attrs_define(slots=False, eq=False, repr=False)
class ProjectFile(Model):
    """A source file or notebook of a project."""

    name: str
    """Path of the file in the project, with `/` between folders."""

    id: int | None = None
    """Numeric id of the file. Null for files that are not stored individually."""

    project_id: int | None = None
    """Id of the project that holds the file."""

    content: str = PRESENT
    """Full text of the file; JSON text for a notebook."""

    modified: datetime.datetime = PRESENT
    """Time of the last change to the file, in UTC."""

    open_: bool | None = None
    """Whether the file is open in the editor of the web terminal."""

    is_library: bool | None = None
    """Whether the file comes from a library project. Always false in backtest and live responses."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "name": "name",
        "id": "id",
        "projectId": "project_id",
        "content": "content",
        "modified": "modified",
        "open": "open_",
        "isLibrary": "is_library",
    }
    _REQUIRED = frozenset(
        {
            "name",
        }
    )
    _DECODERS = {
        "modified": leniently(as_time),
    }
    _ABSENT = None
