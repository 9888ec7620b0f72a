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
class TerminalNewsItem(Model):
    """An announcement to all users."""

    id: int
    """Number of the announcement."""

    type_: str = PRESENT
    """Kind of the announcement."""

    category: str = PRESENT
    """Subject that the announcement belongs to."""

    title: str = PRESENT
    """Headline of the announcement."""

    content: str = PRESENT
    """Text of the announcement."""

    image: str = PRESENT
    """URL of the picture shown beside the text."""

    link: str = PRESENT
    """URL with more information about the subject."""

    year_deleted: int | None = None
    """Null in every known response; clients read it but do not use it."""

    week_deleted: int | None = None
    """Null in every known response; clients read it but do not use it."""

    created: datetime.datetime = PRESENT
    """Time the announcement was written, in UTC."""

    date: datetime.datetime = PRESENT
    """Date that the announcement is shown under, in UTC."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "type": "type_",
        "category": "category",
        "title": "title",
        "content": "content",
        "image": "image",
        "link": "link",
        "year_deleted": "year_deleted",
        "week_deleted": "week_deleted",
        "created": "created",
        "date": "date",
    }
    _REQUIRED = frozenset(
        {
            "id",
        }
    )
    _DECODERS = {
        "created": leniently(as_time),
        "date": leniently(as_time),
    }
    _ABSENT = None
