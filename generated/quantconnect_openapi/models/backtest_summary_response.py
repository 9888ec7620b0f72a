from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.backtest_summary_result import BacktestSummaryResult


T = TypeVar("T", bound="BacktestSummaryResponse")


@_attrs_define
class BacktestSummaryResponse:
    """Summaries of the backtests of a project.

    Attributes:
        backtests (list[BacktestSummaryResult]): All runs of the project.
        count (int | Unset): Number of summaries in this response.
        success (bool | Unset): False when the runs could not be listed; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection. Empty or missing when the call succeeded.
    """

    backtests: list[BacktestSummaryResult]
    count: int | Unset = UNSET
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        backtests = []
        for backtests_item_data in self.backtests:
            backtests_item = backtests_item_data.to_dict()
            backtests.append(backtests_item)

        count = self.count

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "backtests": backtests,
            }
        )
        if count is not UNSET:
            field_dict["count"] = count
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.backtest_summary_result import BacktestSummaryResult

        d = dict(src_dict)
        backtests = []
        _backtests = d.pop("backtests")
        for backtests_item_data in _backtests:
            backtests_item = BacktestSummaryResult.from_dict(dict(backtests_item_data))

            backtests.append(backtests_item)

        count = d.pop("count", UNSET)

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        backtest_summary_response = cls(
            backtests=backtests,
            count=count,
            success=success,
            errors=errors,
        )

        backtest_summary_response.additional_properties = d
        return backtest_summary_response

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
