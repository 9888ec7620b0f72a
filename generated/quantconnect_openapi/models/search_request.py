from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_list,
    as_model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.search_criteria import SearchCriteria
    from ..models.search_request_language import (
        SearchRequestLanguage,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class SearchRequest(Model):
    """What to search for, and where."""

    language: SearchRequestLanguage
    """Programming language of the code, `Py` for Python."""

    criteria: list[SearchCriteria]
    """Searches to run, each with `input`, `type` (the collection to search) and `count`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "language": "language",
        "criteria": "criteria",
    }
    _REQUIRED = frozenset(
        {
            "language",
            "criteria",
        }
    )
    _DECODERS = {
        "language": as_option(
            "C#",
            "Py",
        ),
        "criteria": as_list(as_model("SearchCriteria")),
    }
