from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.insight import Insight


T = TypeVar("T", bound="BacktestInsightsResponse")


@_attrs_define
class BacktestInsightsResponse:
    """A page of the insights of a backtest.

    Attributes:
        insights (list[Insight]): The requested insights. Empty past the last one.
        length (int | Unset): Number of insights, in this response according to the docs. For orders, clients treat the
            same property as the total, so do not base a loop on it.
        success (bool | Unset): False when the insights could not be read; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection, such as too large a page. Empty or absent otherwise.
    """

    insights: list[Insight]
    length: int | Unset = UNSET
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        insights = []
        for insights_item_data in self.insights:
            insights_item = insights_item_data.to_dict()
            insights.append(insights_item)

        length = self.length

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "insights": insights,
            }
        )
        if length is not UNSET:
            field_dict["length"] = length
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.insight import Insight

        d = dict(src_dict)
        insights = []
        _insights = d.pop("insights")
        for insights_item_data in _insights:
            insights_item = Insight.from_dict(dict(insights_item_data))

            insights.append(insights_item)

        length = d.pop("length", UNSET)

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        backtest_insights_response = cls(
            insights=insights,
            length=length,
            success=success,
            errors=errors,
        )

        backtest_insights_response.additional_properties = d
        return backtest_insights_response

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
