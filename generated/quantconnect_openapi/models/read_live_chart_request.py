from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import represent

T = TypeVar("T", bound="ReadLiveChartRequest")


@_attrs_define
class ReadLiveChartRequest:
    """The chart to read, the time range, and the number of points to downsample to.

    Attributes:
        project_id (int): The project that was deployed.
        name (str): Name of the chart, exactly as in `charts` of live/read.
        count (int): Number of points to return for each series; the service downsamples the data.
        start (int): Start of the time range, as Unix time in seconds, UTC. Must not be after `end`.
        end (int): End of the time range, as Unix time in seconds, UTC.
    """

    project_id: int
    name: str
    count: int
    start: int
    end: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        project_id = self.project_id

        name = self.name

        count = self.count

        start = self.start

        end = self.end

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "projectId": project_id,
                "name": name,
                "count": count,
                "start": start,
                "end": end,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        project_id = d.pop("projectId")

        name = d.pop("name")

        count = d.pop("count")

        start = d.pop("start")

        end = d.pop("end")

        read_live_chart_request = cls(
            project_id=project_id,
            name=name,
            count=count,
            start=start,
            end=end,
        )

        read_live_chart_request.additional_properties = d
        return read_live_chart_request

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
