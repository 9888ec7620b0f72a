from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="ReadBacktestChartRequest")


@_attrs_define
class ReadBacktestChartRequest:
    """The chart to read, the time range, and the number of points to downsample to.

    Attributes:
        project_id (int): The project that the backtest belongs to.
        backtest_id (str): Id of the backtest, as returned by backtests/create.
        name (str): Name of the chart, exactly as in `charts` of backtests/read.
        count (int): Number of points to return for each series; the service downsamples the data.
        start (int | Unset): Start of the range in backtest time, as Unix time in seconds, UTC. Must not be after `end`.
        end (int | Unset): End of the range in backtest time, as Unix time in seconds, UTC.
    """

    project_id: int
    backtest_id: str
    name: str
    count: int
    start: int | Unset = UNSET
    end: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        project_id = self.project_id

        backtest_id = self.backtest_id

        name = self.name

        count = self.count

        start = self.start

        end = self.end

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "projectId": project_id,
                "backtestId": backtest_id,
                "name": name,
                "count": count,
            }
        )
        if start is not UNSET:
            field_dict["start"] = start
        if end is not UNSET:
            field_dict["end"] = end

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        project_id = d.pop("projectId")

        backtest_id = d.pop("backtestId")

        name = d.pop("name")

        count = d.pop("count")

        start = d.pop("start", UNSET)

        end = d.pop("end", UNSET)

        read_backtest_chart_request = cls(
            project_id=project_id,
            backtest_id=backtest_id,
            name=name,
            count=count,
            start=start,
            end=end,
        )

        read_backtest_chart_request.additional_properties = d
        return read_backtest_chart_request

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
