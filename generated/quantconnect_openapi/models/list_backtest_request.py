from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="ListBacktestRequest")


@_attrs_define
class ListBacktestRequest:
    """The project whose backtests to list.

    Attributes:
        project_id (int): The project that the backtest belongs to.
        include_statistics (bool | Unset): Whether each summary includes its statistics, which makes the response
            larger. Default: False.
    """

    project_id: int
    include_statistics: bool | Unset = False
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        project_id = self.project_id

        include_statistics = self.include_statistics

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "projectId": project_id,
            }
        )
        if include_statistics is not UNSET:
            field_dict["includeStatistics"] = include_statistics

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        project_id = d.pop("projectId")

        include_statistics = d.pop("includeStatistics", UNSET)

        list_backtest_request = cls(
            project_id=project_id,
            include_statistics=include_statistics,
        )

        list_backtest_request.additional_properties = d
        return list_backtest_request

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
