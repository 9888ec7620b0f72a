from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class SearchRetrieval(Model):
    """A passage found by a search."""

    url: str | None = None
    """Link to the page or file that contains the passage, in Markdown: its title in square brackets, and its
    address in parentheses."""

    score: float | None = None
    """Search score of the passage. Comparable only within one response."""

    content: str | None = None
    """The passage itself, as text or code."""

    type_: int | None = None
    """Collection that the passage comes from: 0 stubs, 1 forum, 2 docs, 3 examples."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "url": "url",
        "score": "score",
        "content": "content",
        "type": "type_",
    }
    _ABSENT = None
