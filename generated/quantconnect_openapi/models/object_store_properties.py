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
class ObjectStoreProperties(Model):
    """Metadata of a stored file."""

    key: str
    """Name of the file with its folders, as it was stored."""

    modified: datetime.datetime | None = None
    """Time the file was last replaced, in UTC."""

    created: datetime.datetime | None = None
    """Time the key was first stored, in UTC."""

    size: float = PRESENT
    """Size of the file in bytes."""

    md5: str = PRESENT
    """MD5 hash of the content as 32 hexadecimal digits, to compare with a local file."""

    mime: str = PRESENT
    """MIME type of the content, such as `text/plain`."""

    preview: str | None = None
    """Beginning of the content as text; all of it for a short file."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "key": "key",
        "modified": "modified",
        "created": "created",
        "size": "size",
        "md5": "md5",
        "mime": "mime",
        "preview": "preview",
    }
    _REQUIRED = frozenset(
        {
            "key",
        }
    )
    _DECODERS = {
        "modified": leniently(as_time),
        "created": leniently(as_time),
    }
    _ABSENT = None
