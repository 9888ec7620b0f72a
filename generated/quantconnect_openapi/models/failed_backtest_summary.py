from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.analysis_counts import AnalysisCounts


T = TypeVar("T", bound="FailedBacktestSummary")


@_attrs_define
class FailedBacktestSummary:
    """Backtests that placed no orders at all, and the problems found in them.

    Attributes:
        zero_order_count (int | Unset): Number of backtests that placed no orders.
        inspected_count (int | Unset): Number of those that were inspected, which may be fewer.
        analysis_name_counts (AnalysisCounts | None | Unset):
    """

    zero_order_count: int | Unset = UNSET
    inspected_count: int | Unset = UNSET
    analysis_name_counts: AnalysisCounts | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.analysis_counts import AnalysisCounts

        zero_order_count = self.zero_order_count

        inspected_count = self.inspected_count

        analysis_name_counts: dict[str, Any] | None | Unset
        if isinstance(self.analysis_name_counts, Unset):
            analysis_name_counts = UNSET
        elif isinstance(self.analysis_name_counts, AnalysisCounts):
            analysis_name_counts = self.analysis_name_counts.to_dict()
        else:
            analysis_name_counts = self.analysis_name_counts

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if zero_order_count is not UNSET:
            field_dict["zeroOrderCount"] = zero_order_count
        if inspected_count is not UNSET:
            field_dict["inspectedCount"] = inspected_count
        if analysis_name_counts is not UNSET:
            field_dict["analysisNameCounts"] = analysis_name_counts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.analysis_counts import AnalysisCounts

        d = dict(src_dict)
        zero_order_count = d.pop("zeroOrderCount", UNSET)

        inspected_count = d.pop("inspectedCount", UNSET)

        def _parse_analysis_name_counts(data: object) -> AnalysisCounts | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                analysis_name_counts_type_1 = AnalysisCounts.from_dict(dict(data))

                return analysis_name_counts_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AnalysisCounts | None | Unset, data)

        analysis_name_counts = _parse_analysis_name_counts(
            d.pop("analysisNameCounts", UNSET)
        )

        failed_backtest_summary = cls(
            zero_order_count=zero_order_count,
            inspected_count=inspected_count,
            analysis_name_counts=analysis_name_counts,
        )

        failed_backtest_summary.additional_properties = d
        return failed_backtest_summary

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
