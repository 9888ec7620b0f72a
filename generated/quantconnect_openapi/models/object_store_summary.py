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
class ObjectStoreSummary(Model):
    """A file or folder in a listing."""

    key: str
    """Name with its folders. May begin with a slash in a listing of the root folder."""

    name: str = PRESENT
    """Name without its folders."""

    modified: datetime.datetime | None = None
    """Time of the last change, in UTC."""

    mime: str = PRESENT
    """MIME type of the content; `directory` for a folder."""

    folder: bool | None = None
    """Whether it is a folder. Check `mime` too, because this property goes by two names."""

    is_folder: bool | None = None
    """Whether it is a folder, in responses without `folder`."""

    size: float | None = None
    """Size of the file in bytes. Has no meaning for a folder."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "key": "key",
        "name": "name",
        "modified": "modified",
        "mime": "mime",
        "folder": "folder",
        "isFolder": "is_folder",
        "size": "size",
    }
    _REQUIRED = frozenset(
        {
            "key",
        }
    )
    _DECODERS = {
        "modified": leniently(as_time),
    }
    _ABSENT = None
