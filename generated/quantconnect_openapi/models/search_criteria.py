from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.search_criteria_type import SearchCriteriaType, check_search_criteria_type
from ..types import represent

T = TypeVar("T", bound="SearchCriteria")


@_attrs_define
class SearchCriteria:
    """A search in one collection.

    Attributes:
        input_ (str): Search text, as a question or keywords.
        type_ (SearchCriteriaType): Collection to search: the API signatures (`Stubs`), the forum, the docs, or code
            examples.
        count (int): Maximum number of passages to return.
    """

    input_: str
    type_: SearchCriteriaType
    count: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        input_ = self.input_

        type_: str = self.type_

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "input": input_,
                "type": type_,
                "count": count,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        input_ = d.pop("input")

        type_ = check_search_criteria_type(d.pop("type"))

        count = d.pop("count")

        search_criteria = cls(
            input_=input_,
            type_=type_,
            count=count,
        )

        search_criteria.additional_properties = d
        return search_criteria

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
