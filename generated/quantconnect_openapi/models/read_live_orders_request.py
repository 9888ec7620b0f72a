from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="ReadLiveOrdersRequest")


@_attrs_define
class ReadLiveOrdersRequest:
    """The project and the page of its live orders to read, at most 1000 at a time.

    Attributes:
        project_id (int): The project that was deployed.
        start (int): Index of the first entry on the page, zero-based and inclusive.
        end (int): End index of the page; at most 1000 above `start`. LEAN's own client stays within 100.
        algorithm_id (str | Unset): `deployId` of the deployment, as returned by live/create. In July 2026 the service
            was observed to ignore it and to return the orders of all deployments, so check `events`.
    """

    project_id: int
    start: int
    end: int
    algorithm_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        project_id = self.project_id

        start = self.start

        end = self.end

        algorithm_id = self.algorithm_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "projectId": project_id,
                "start": start,
                "end": end,
            }
        )
        if algorithm_id is not UNSET:
            field_dict["algorithmId"] = algorithm_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        project_id = d.pop("projectId")

        start = d.pop("start")

        end = d.pop("end")

        algorithm_id = d.pop("algorithmId", UNSET)

        read_live_orders_request = cls(
            project_id=project_id,
            start=start,
            end=end,
            algorithm_id=algorithm_id,
        )

        read_live_orders_request.additional_properties = d
        return read_live_orders_request

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
