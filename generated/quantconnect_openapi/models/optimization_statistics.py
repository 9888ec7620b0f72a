from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="OptimizationStatistics")


@_attrs_define
class OptimizationStatistics:
    """Statistics of one backtest by number, always as plain numbers without percent or currency signs. Statistics that the
    algorithm adds appear beside them under their own names. A statistic that could not be computed is absent. Note the
    percentages: constraints and targets use fractions.

        Attributes:
            field_0 (float | Unset): Alpha, the annual return that the benchmark does not explain, as a fraction.
            field_1 (float | Unset): Annual standard deviation of the returns, as a fraction.
            field_2 (float | Unset): Annual variance of the returns, the square of the standard deviation.
            field_3 (float | Unset): Average loss, the mean return of trades that lost money, in percent and negative.
            field_4 (float | Unset): Average win, the mean return of trades that made money, in percent.
            field_5 (float | Unset): Beta, how strongly the returns follow the benchmark; 1 means one to one.
            field_6 (float | Unset): Compounding annual return, with gains reinvested, in percent.
            field_7 (float | Unset): Drawdown, the largest decline in equity from a peak, in percent.
            field_8 (float | Unset): Estimated strategy capacity, the largest equity that could be traded without
                significant market impact, in the account currency.
            field_9 (float | Unset): Expectancy, the mean return to expect from a trade.
            field_10 (float | Unset): Information ratio, the return above the benchmark divided by the tracking error.
            field_11 (float | Unset): Loss rate, the trades that lost money as a percentage of all trades.
            field_12 (float | Unset): Net profit, the gain or loss over the whole run after fees, in percent.
            field_13 (float | Unset): Probabilistic Sharpe ratio, the probability in percent that the true Sharpe ratio is
                above the benchmark's.
            field_14 (float | Unset): Profit-loss ratio, the mean winning trade divided by the mean losing trade.
            field_15 (float | Unset): Sharpe ratio, the annual excess return divided by its standard deviation.
            field_16 (float | Unset): Total fees paid, in the account currency.
            field_17 (float | Unset): Total number of orders that the algorithm placed.
            field_18 (float | Unset): Tracking error, how far the returns deviate from those of the benchmark, per year.
            field_19 (float | Unset): Treynor ratio, the annual excess return divided by beta.
            field_20 (float | Unset): Win rate, the trades that made money as a percentage of all trades. The last statistic
                in results that are lists.
            field_21 (float | Unset): Sortino ratio, like the Sharpe ratio but counting only declines as risk.
            field_22 (float | Unset): Equity at the start of the run, in the account currency.
            field_23 (float | Unset): Equity at the end of the run, in the account currency.
            field_24 (float | Unset): Drawdown recovery, the longest time from a peak until the equity returned to it, in
                days.
    """

    field_0: float | Unset = UNSET
    field_1: float | Unset = UNSET
    field_2: float | Unset = UNSET
    field_3: float | Unset = UNSET
    field_4: float | Unset = UNSET
    field_5: float | Unset = UNSET
    field_6: float | Unset = UNSET
    field_7: float | Unset = UNSET
    field_8: float | Unset = UNSET
    field_9: float | Unset = UNSET
    field_10: float | Unset = UNSET
    field_11: float | Unset = UNSET
    field_12: float | Unset = UNSET
    field_13: float | Unset = UNSET
    field_14: float | Unset = UNSET
    field_15: float | Unset = UNSET
    field_16: float | Unset = UNSET
    field_17: float | Unset = UNSET
    field_18: float | Unset = UNSET
    field_19: float | Unset = UNSET
    field_20: float | Unset = UNSET
    field_21: float | Unset = UNSET
    field_22: float | Unset = UNSET
    field_23: float | Unset = UNSET
    field_24: float | Unset = UNSET
    additional_properties: dict[str, float] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        field_0 = self.field_0

        field_1 = self.field_1

        field_2 = self.field_2

        field_3 = self.field_3

        field_4 = self.field_4

        field_5 = self.field_5

        field_6 = self.field_6

        field_7 = self.field_7

        field_8 = self.field_8

        field_9 = self.field_9

        field_10 = self.field_10

        field_11 = self.field_11

        field_12 = self.field_12

        field_13 = self.field_13

        field_14 = self.field_14

        field_15 = self.field_15

        field_16 = self.field_16

        field_17 = self.field_17

        field_18 = self.field_18

        field_19 = self.field_19

        field_20 = self.field_20

        field_21 = self.field_21

        field_22 = self.field_22

        field_23 = self.field_23

        field_24 = self.field_24

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if field_0 is not UNSET:
            field_dict["0"] = field_0
        if field_1 is not UNSET:
            field_dict["1"] = field_1
        if field_2 is not UNSET:
            field_dict["2"] = field_2
        if field_3 is not UNSET:
            field_dict["3"] = field_3
        if field_4 is not UNSET:
            field_dict["4"] = field_4
        if field_5 is not UNSET:
            field_dict["5"] = field_5
        if field_6 is not UNSET:
            field_dict["6"] = field_6
        if field_7 is not UNSET:
            field_dict["7"] = field_7
        if field_8 is not UNSET:
            field_dict["8"] = field_8
        if field_9 is not UNSET:
            field_dict["9"] = field_9
        if field_10 is not UNSET:
            field_dict["10"] = field_10
        if field_11 is not UNSET:
            field_dict["11"] = field_11
        if field_12 is not UNSET:
            field_dict["12"] = field_12
        if field_13 is not UNSET:
            field_dict["13"] = field_13
        if field_14 is not UNSET:
            field_dict["14"] = field_14
        if field_15 is not UNSET:
            field_dict["15"] = field_15
        if field_16 is not UNSET:
            field_dict["16"] = field_16
        if field_17 is not UNSET:
            field_dict["17"] = field_17
        if field_18 is not UNSET:
            field_dict["18"] = field_18
        if field_19 is not UNSET:
            field_dict["19"] = field_19
        if field_20 is not UNSET:
            field_dict["20"] = field_20
        if field_21 is not UNSET:
            field_dict["21"] = field_21
        if field_22 is not UNSET:
            field_dict["22"] = field_22
        if field_23 is not UNSET:
            field_dict["23"] = field_23
        if field_24 is not UNSET:
            field_dict["24"] = field_24

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        field_0 = d.pop("0", UNSET)

        field_1 = d.pop("1", UNSET)

        field_2 = d.pop("2", UNSET)

        field_3 = d.pop("3", UNSET)

        field_4 = d.pop("4", UNSET)

        field_5 = d.pop("5", UNSET)

        field_6 = d.pop("6", UNSET)

        field_7 = d.pop("7", UNSET)

        field_8 = d.pop("8", UNSET)

        field_9 = d.pop("9", UNSET)

        field_10 = d.pop("10", UNSET)

        field_11 = d.pop("11", UNSET)

        field_12 = d.pop("12", UNSET)

        field_13 = d.pop("13", UNSET)

        field_14 = d.pop("14", UNSET)

        field_15 = d.pop("15", UNSET)

        field_16 = d.pop("16", UNSET)

        field_17 = d.pop("17", UNSET)

        field_18 = d.pop("18", UNSET)

        field_19 = d.pop("19", UNSET)

        field_20 = d.pop("20", UNSET)

        field_21 = d.pop("21", UNSET)

        field_22 = d.pop("22", UNSET)

        field_23 = d.pop("23", UNSET)

        field_24 = d.pop("24", UNSET)

        optimization_statistics = cls(
            field_0=field_0,
            field_1=field_1,
            field_2=field_2,
            field_3=field_3,
            field_4=field_4,
            field_5=field_5,
            field_6=field_6,
            field_7=field_7,
            field_8=field_8,
            field_9=field_9,
            field_10=field_10,
            field_11=field_11,
            field_12=field_12,
            field_13=field_13,
            field_14=field_14,
            field_15=field_15,
            field_16=field_16,
            field_17=field_17,
            field_18=field_18,
            field_19=field_19,
            field_20=field_20,
            field_21=field_21,
            field_22=field_22,
            field_23=field_23,
            field_24=field_24,
        )

        optimization_statistics.additional_properties = d
        return optimization_statistics

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> float:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: float) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
