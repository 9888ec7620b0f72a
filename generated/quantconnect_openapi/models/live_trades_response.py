from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.closed_trade_with_orders import ClosedTradeWithOrders


T = TypeVar("T", bound="LiveTradesResponse")


@_attrs_define
class LiveTradesResponse:
    """A page of the closed trades of a project's live deployments.

    Attributes:
        trades (list[ClosedTradeWithOrders]): The requested trades. Empty past the last one.
        length (int | Unset): Total number of closed trades that match the request, not only those on this page.
        success (bool | Unset): False when the trades could not be read; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection, such as too large a page. Empty or absent otherwise.
    """

    trades: list[ClosedTradeWithOrders]
    length: int | Unset = UNSET
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        trades = []
        for trades_item_data in self.trades:
            trades_item = trades_item_data.to_dict()
            trades.append(trades_item)

        length = self.length

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "trades": trades,
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
        from ..models.closed_trade_with_orders import ClosedTradeWithOrders

        d = dict(src_dict)
        trades = []
        _trades = d.pop("trades")
        for trades_item_data in _trades:
            trades_item = ClosedTradeWithOrders.from_dict(dict(trades_item_data))

            trades.append(trades_item)

        length = d.pop("length", UNSET)

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        live_trades_response = cls(
            trades=trades,
            length=length,
            success=success,
            errors=errors,
        )

        live_trades_response.additional_properties = d
        return live_trades_response

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
