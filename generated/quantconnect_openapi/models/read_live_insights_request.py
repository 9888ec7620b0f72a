from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="ReadLiveInsightsRequest")


@_attrs_define
class ReadLiveInsightsRequest:
    """The project and the page of its live insights to read, at most 100 at a time.

    Attributes:
        project_id (int): The project that was deployed.
        end (int): End index of the page; at most 100 above `start`.
        start (int | Unset): Index of the first entry on the page, zero-based and inclusive. Required when `end` is over
            100.
        algorithm_id (str | Unset): `deployId` of the deployment, as returned by live/create. Whether the service
            applies it has not been observed; for orders it does not.
    """

    project_id: int
    end: int
    start: int | Unset = UNSET
    algorithm_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        project_id = self.project_id

        end = self.end

        start = self.start

        algorithm_id = self.algorithm_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "projectId": project_id,
                "end": end,
            }
        )
        if start is not UNSET:
            field_dict["start"] = start
        if algorithm_id is not UNSET:
            field_dict["algorithmId"] = algorithm_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        project_id = d.pop("projectId")

        end = d.pop("end")

        start = d.pop("start", UNSET)

        algorithm_id = d.pop("algorithmId", UNSET)

        read_live_insights_request = cls(
            project_id=project_id,
            end=end,
            start=start,
            algorithm_id=algorithm_id,
        )

        read_live_insights_request.additional_properties = d
        return read_live_insights_request

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
