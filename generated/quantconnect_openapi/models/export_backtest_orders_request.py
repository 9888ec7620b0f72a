from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="ExportBacktestOrdersRequest")


@_attrs_define
class ExportBacktestOrdersRequest:
    """The backtest whose orders to download.

    Attributes:
        backtest_id (str): Id of the backtest, as returned by backtests/create.
        project_id (int | Unset): The project that the backtest belongs to. It is not known whether the call requires
            it; include it to be safe.
    """

    backtest_id: str
    project_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        backtest_id = self.backtest_id

        project_id = self.project_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "backtestId": backtest_id,
            }
        )
        if project_id is not UNSET:
            field_dict["projectId"] = project_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        backtest_id = d.pop("backtestId")

        project_id = d.pop("projectId", UNSET)

        export_backtest_orders_request = cls(
            backtest_id=backtest_id,
            project_id=project_id,
        )

        export_backtest_orders_request.additional_properties = d
        return export_backtest_orders_request

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
