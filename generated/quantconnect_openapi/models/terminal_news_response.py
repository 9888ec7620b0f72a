from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_list,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.terminal_news_item import TerminalNewsItem


@_attrs_define(slots=False, eq=False, repr=False)
class TerminalNewsResponse(Model):
    """The news of the web terminal."""

    news: bool | list[TerminalNewsItem]
    """Announcements. False when there are none; treat that as an empty list."""

    success: bool | None = None
    """False when the news could not be read; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "news": "news",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "news",
        }
    )
    _DECODERS = {
        "news": leniently(as_list(as_model("TerminalNewsItem"))),
    }
    _ABSENT = None
