from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.search_retrieval import SearchRetrieval


T = TypeVar("T", bound="SearchResponse")


@_attrs_define
class SearchResponse:
    """Passages found by a search.

    Attributes:
        retrivals (list[SearchRetrieval]): Passages from all searches in one list; `type` identifies the collection. The
            name is misspelled on the wire.
        state (str | Unset): `End` when the tool finished and found no problem, `Error` when it found one or could not
            finish.
        version (float | Unset): Version of the response format, such as 2.0.
        message_id (int | Unset): Numeric id of the search. No call takes it.
        success (bool | Unset): False when the call was rejected. Absent from successful responses of this tool.
        errors (list[str] | Unset): Reasons for the rejection. Empty or absent when the call succeeded.
    """

    retrivals: list[SearchRetrieval]
    state: str | Unset = UNSET
    version: float | Unset = UNSET
    message_id: int | Unset = UNSET
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        retrivals = []
        for retrivals_item_data in self.retrivals:
            retrivals_item = retrivals_item_data.to_dict()
            retrivals.append(retrivals_item)

        state = self.state

        version = self.version

        message_id = self.message_id

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "retrivals": retrivals,
            }
        )
        if state is not UNSET:
            field_dict["state"] = state
        if version is not UNSET:
            field_dict["version"] = version
        if message_id is not UNSET:
            field_dict["messageId"] = message_id
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.search_retrieval import SearchRetrieval

        d = dict(src_dict)
        retrivals = []
        _retrivals = d.pop("retrivals")
        for retrivals_item_data in _retrivals:
            retrivals_item = SearchRetrieval.from_dict(dict(retrivals_item_data))

            retrivals.append(retrivals_item)

        state = d.pop("state", UNSET)

        version = d.pop("version", UNSET)

        message_id = d.pop("messageId", UNSET)

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        search_response = cls(
            retrivals=retrivals,
            state=state,
            version=version,
            message_id=message_id,
            success=success,
            errors=errors,
        )

        search_response.additional_properties = d
        return search_response

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
