from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="SharpeSummary")


@_attrs_define
class SharpeSummary:
    """Distribution of the Sharpe ratio across the backtests.

    Attributes:
        mean (float | Unset): Arithmetic mean of the Sharpe ratios.
        std_dev (float | Unset): Sample standard deviation of the Sharpe ratios.
        min_ (float | Unset): Lowest Sharpe ratio of all backtests.
        max_ (float | Unset): Highest Sharpe ratio of all backtests.
        median (float | Unset): Sharpe ratio that half of the backtests exceed.
    """

    mean: float | Unset = UNSET
    std_dev: float | Unset = UNSET
    min_: float | Unset = UNSET
    max_: float | Unset = UNSET
    median: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        mean = self.mean

        std_dev = self.std_dev

        min_ = self.min_

        max_ = self.max_

        median = self.median

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if mean is not UNSET:
            field_dict["mean"] = mean
        if std_dev is not UNSET:
            field_dict["stdDev"] = std_dev
        if min_ is not UNSET:
            field_dict["min"] = min_
        if max_ is not UNSET:
            field_dict["max"] = max_
        if median is not UNSET:
            field_dict["median"] = median

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        mean = d.pop("mean", UNSET)

        std_dev = d.pop("stdDev", UNSET)

        min_ = d.pop("min", UNSET)

        max_ = d.pop("max", UNSET)

        median = d.pop("median", UNSET)

        sharpe_summary = cls(
            mean=mean,
            std_dev=std_dev,
            min_=min_,
            max_=max_,
            median=median,
        )

        sharpe_summary.additional_properties = d
        return sharpe_summary

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
