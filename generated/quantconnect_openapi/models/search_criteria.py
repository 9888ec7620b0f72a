from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.search_criteria_type import SearchCriteriaType


@_attrs_define(slots=False, eq=False, repr=False)
class SearchCriteria(Model):
    """A search in one collection."""

    input_: str
    """Search text, as a question or keywords."""

    type_: SearchCriteriaType
    """Collection to search: the API signatures (`Stubs`), the forum, the docs, or code examples."""

    count: int
    """Maximum number of passages to return."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "input": "input_",
        "type": "type_",
        "count": "count",
    }
    _REQUIRED = frozenset(
        {
            "input",
            "type",
            "count",
        }
    )
    _DECODERS = {
        "type": as_option(
            "Docs",
            "Examples",
            "Forum",
            "Stubs",
        ),
    }
