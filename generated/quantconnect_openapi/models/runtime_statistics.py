from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="RuntimeStatistics")


@_attrs_define
class RuntimeStatistics:
    """Figures of a run in progress, formatted for display: `$100,000.00`, `0.00 %`. An algorithm can add its own figures.

    Attributes:
        equity (str | Unset): Combined value of cash and holdings, in the account currency.
        fees (str | Unset): All fees paid so far, in the account currency.
        holdings (str | Unset): Value of the holdings, in the account currency.
        net_profit (str | Unset): Profit of the closed trades so far, in the account currency.
        probabilistic_sharpe_ratio (str | Unset): Probability, in percent, that the true Sharpe ratio is above the
            benchmark's.
        return_ (str | Unset): Gain or loss since the start, in percent.
        unrealized (str | Unset): Profit of the open holdings, in the account currency.
        volume (str | Unset): Total value traded so far, in the account currency.
    """

    equity: str | Unset = UNSET
    fees: str | Unset = UNSET
    holdings: str | Unset = UNSET
    net_profit: str | Unset = UNSET
    probabilistic_sharpe_ratio: str | Unset = UNSET
    return_: str | Unset = UNSET
    unrealized: str | Unset = UNSET
    volume: str | Unset = UNSET
    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        equity = self.equity

        fees = self.fees

        holdings = self.holdings

        net_profit = self.net_profit

        probabilistic_sharpe_ratio = self.probabilistic_sharpe_ratio

        return_ = self.return_

        unrealized = self.unrealized

        volume = self.volume

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if equity is not UNSET:
            field_dict["Equity"] = equity
        if fees is not UNSET:
            field_dict["Fees"] = fees
        if holdings is not UNSET:
            field_dict["Holdings"] = holdings
        if net_profit is not UNSET:
            field_dict["Net Profit"] = net_profit
        if probabilistic_sharpe_ratio is not UNSET:
            field_dict["Probabilistic Sharpe Ratio"] = probabilistic_sharpe_ratio
        if return_ is not UNSET:
            field_dict["Return"] = return_
        if unrealized is not UNSET:
            field_dict["Unrealized"] = unrealized
        if volume is not UNSET:
            field_dict["Volume"] = volume

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        equity = d.pop("Equity", UNSET)

        fees = d.pop("Fees", UNSET)

        holdings = d.pop("Holdings", UNSET)

        net_profit = d.pop("Net Profit", UNSET)

        probabilistic_sharpe_ratio = d.pop("Probabilistic Sharpe Ratio", UNSET)

        return_ = d.pop("Return", UNSET)

        unrealized = d.pop("Unrealized", UNSET)

        volume = d.pop("Volume", UNSET)

        runtime_statistics = cls(
            equity=equity,
            fees=fees,
            holdings=holdings,
            net_profit=net_profit,
            probabilistic_sharpe_ratio=probabilistic_sharpe_ratio,
            return_=return_,
            unrealized=unrealized,
            volume=volume,
        )

        runtime_statistics.additional_properties = d
        return runtime_statistics

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> str:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: str) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
