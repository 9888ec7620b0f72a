from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="BrokerageHolding")


@_attrs_define
class BrokerageHolding:
    """A position that the algorithm starts with. Official clients send all four properties.

    Example:
        {'symbolId': 'SPY R735QTJ8XC9X', 'symbol': 'SPY', 'quantity': 200, 'averagePrice': 497.12}

    Attributes:
        quantity (float): Number of shares, contracts or units. Negative for a short position.
        symbol_id (str | Unset): Permanent identifier of the security, such as `SPY R735QTJ8XC9X`.
        symbol (str | Unset): Ticker of the security, such as `SPY`.
        average_price (float | Unset): Average price paid for one unit, in the currency in which the security trades.
    """

    quantity: float
    symbol_id: str | Unset = UNSET
    symbol: str | Unset = UNSET
    average_price: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        quantity = self.quantity

        symbol_id = self.symbol_id

        symbol = self.symbol

        average_price = self.average_price

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "quantity": quantity,
            }
        )
        if symbol_id is not UNSET:
            field_dict["symbolId"] = symbol_id
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if average_price is not UNSET:
            field_dict["averagePrice"] = average_price

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        quantity = d.pop("quantity")

        symbol_id = d.pop("symbolId", UNSET)

        symbol = d.pop("symbol", UNSET)

        average_price = d.pop("averagePrice", UNSET)

        brokerage_holding = cls(
            quantity=quantity,
            symbol_id=symbol_id,
            symbol=symbol,
            average_price=average_price,
        )

        brokerage_holding.additional_properties = d
        return brokerage_holding

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
