from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.search_request_language import (
    SearchRequestLanguage,
    check_search_request_language,
)
from ..types import represent

if TYPE_CHECKING:
    from ..models.search_criteria import SearchCriteria


T = TypeVar("T", bound="SearchRequest")


@_attrs_define
class SearchRequest:
    """What to search for, and where.

    Attributes:
        language (SearchRequestLanguage): Programming language of the code, `Py` for Python.
        criteria (list[SearchCriteria]): Searches to run, each with `input`, `type` (the collection to search) and
            `count`.
    """

    language: SearchRequestLanguage
    criteria: list[SearchCriteria]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        language: str = self.language

        criteria = []
        for criteria_item_data in self.criteria:
            criteria_item = criteria_item_data.to_dict()
            criteria.append(criteria_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "language": language,
                "criteria": criteria,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.search_criteria import SearchCriteria

        d = dict(src_dict)
        language = check_search_request_language(d.pop("language"))

        criteria = []
        _criteria = d.pop("criteria")
        for criteria_item_data in _criteria:
            criteria_item = SearchCriteria.from_dict(dict(criteria_item_data))

            criteria.append(criteria_item)

        search_request = cls(
            language=language,
            criteria=criteria,
        )

        search_request.additional_properties = d
        return search_request

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
