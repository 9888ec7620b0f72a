from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import represent

T = TypeVar("T", bound="ReadBacktestLogsRequest")


@_attrs_define
class ReadBacktestLogsRequest:
    """The backtest and the range of its log lines to read, up to 200 at a time.

    Attributes:
        project_id (int): The project that the backtest belongs to.
        backtest_id (str): Id of the backtest, as returned by backtests/create.
        start (int): Index of the first line on the page, zero-based and inclusive.
        end (int): End index of the page, exclusive; at most 200 above `start`.
        query (None | str): Text that a line must contain, ignoring case. Empty or null for all lines; it must not be
            omitted.
    """

    project_id: int
    backtest_id: str
    start: int
    end: int
    query: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        project_id = self.project_id

        backtest_id = self.backtest_id

        start = self.start

        end = self.end

        query: None | str
        query = self.query

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "projectId": project_id,
                "backtestId": backtest_id,
                "start": start,
                "end": end,
                "query": query,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        project_id = d.pop("projectId")

        backtest_id = d.pop("backtestId")

        start = d.pop("start")

        end = d.pop("end")

        def _parse_query(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        query = _parse_query(d.pop("query"))

        read_backtest_logs_request = cls(
            project_id=project_id,
            backtest_id=backtest_id,
            start=start,
            end=end,
            query=query,
        )

        read_backtest_logs_request.additional_properties = d
        return read_backtest_logs_request

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
