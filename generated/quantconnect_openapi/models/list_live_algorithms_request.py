from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.list_live_algorithms_request_status import (
    ListLiveAlgorithmsRequestStatus,
    check_list_live_algorithms_request_status,
)
from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="ListLiveAlgorithmsRequest")


@_attrs_define
class ListLiveAlgorithmsRequest:
    """Filters for the deployments to list. Without any, all deployments that the user can see are listed.

    Attributes:
        project_id (int | Unset): Limits the list to one project. Omit for all projects.
        status (ListLiveAlgorithmsRequestStatus | Unset): Limits the list to one status. Omit for any status; other
            statuses cannot be requested.
        latest (bool | Unset): Whether to list only the newest deployments, judging by its name. Its effect has not been
            observed, so check the response before you rely on it.
        start (int | Unset): Earliest launch time of the deployments to list, as Unix time in seconds, UTC.
        end (int | Unset): Latest launch time of the deployments to list, as Unix time in seconds, UTC.
    """

    project_id: int | Unset = UNSET
    status: ListLiveAlgorithmsRequestStatus | Unset = UNSET
    latest: bool | Unset = UNSET
    start: int | Unset = UNSET
    end: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        project_id = self.project_id

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

        latest = self.latest

        start = self.start

        end = self.end

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if project_id is not UNSET:
            field_dict["projectId"] = project_id
        if status is not UNSET:
            field_dict["status"] = status
        if latest is not UNSET:
            field_dict["latest"] = latest
        if start is not UNSET:
            field_dict["start"] = start
        if end is not UNSET:
            field_dict["end"] = end

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        project_id = d.pop("projectId", UNSET)

        _status = d.pop("status", UNSET)
        status: ListLiveAlgorithmsRequestStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = check_list_live_algorithms_request_status(_status)

        latest = d.pop("latest", UNSET)

        start = d.pop("start", UNSET)

        end = d.pop("end", UNSET)

        list_live_algorithms_request = cls(
            project_id=project_id,
            status=status,
            latest=latest,
            start=start,
            end=end,
        )

        list_live_algorithms_request.additional_properties = d
        return list_live_algorithms_request

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
