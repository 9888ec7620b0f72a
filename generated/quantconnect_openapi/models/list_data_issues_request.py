from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.list_data_issues_request_status import (
    ListDataIssuesRequestStatus,
    check_list_data_issues_request_status,
)
from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="ListDataIssuesRequest")


@_attrs_define
class ListDataIssuesRequest:
    """Filters and range of the issues to list. Nothing is required: `{}` returns the first 20 open issues.

    Attributes:
        status (ListDataIssuesRequestStatus | Unset): `open`, the default, matches issues in the states In queue, In
            progress, Waiting Review and Waiting for Data Vendor; `closed` matches Resolved, Closed and Cannot Be Resolved.
        start (int | Unset): Zero-based index of the first issue of the range. 0 by default.
        end (int | Unset): End index of the range, exclusive. 20 by default. The docs set no maximum range.
        search (str | Unset): Ticker to filter by. It must be the whole ticker; case does not matter.
        subscribed (bool | Unset): True to list only issues that you are subscribed to.
    """

    status: ListDataIssuesRequestStatus | Unset = UNSET
    start: int | Unset = UNSET
    end: int | Unset = UNSET
    search: str | Unset = UNSET
    subscribed: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

        start = self.start

        end = self.end

        search = self.search

        subscribed = self.subscribed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if status is not UNSET:
            field_dict["status"] = status
        if start is not UNSET:
            field_dict["start"] = start
        if end is not UNSET:
            field_dict["end"] = end
        if search is not UNSET:
            field_dict["search"] = search
        if subscribed is not UNSET:
            field_dict["subscribed"] = subscribed

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _status = d.pop("status", UNSET)
        status: ListDataIssuesRequestStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = check_list_data_issues_request_status(_status)

        start = d.pop("start", UNSET)

        end = d.pop("end", UNSET)

        search = d.pop("search", UNSET)

        subscribed = d.pop("subscribed", UNSET)

        list_data_issues_request = cls(
            status=status,
            start=start,
            end=end,
            search=search,
            subscribed=subscribed,
        )

        list_data_issues_request.additional_properties = d
        return list_data_issues_request

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
