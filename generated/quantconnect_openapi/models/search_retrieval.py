from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="SearchRetrieval")


@_attrs_define
class SearchRetrieval:
    """A passage found by a search.

    Attributes:
        url (str | Unset): URL of the page or file that contains the passage.
        score (float | Unset): Search score of the passage. Comparable only within one response.
        content (str | Unset): The passage itself, as text or code.
        type_ (int | Unset): Collection that the passage comes from: 0 stubs, 1 forum, 2 docs, 3 examples.
    """

    url: str | Unset = UNSET
    score: float | Unset = UNSET
    content: str | Unset = UNSET
    type_: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        url = self.url

        score = self.score

        content = self.content

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if url is not UNSET:
            field_dict["url"] = url
        if score is not UNSET:
            field_dict["score"] = score
        if content is not UNSET:
            field_dict["content"] = content
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        url = d.pop("url", UNSET)

        score = d.pop("score", UNSET)

        content = d.pop("content", UNSET)

        type_ = d.pop("type", UNSET)

        search_retrieval = cls(
            url=url,
            score=score,
            content=content,
            type_=type_,
        )

        search_retrieval.additional_properties = d
        return search_retrieval

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
