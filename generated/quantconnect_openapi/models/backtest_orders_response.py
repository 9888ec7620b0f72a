from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.order import Order


T = TypeVar("T", bound="BacktestOrdersResponse")


@_attrs_define
class BacktestOrdersResponse:
    """A page of the orders of a backtest.

    Attributes:
        orders (list[Order]): The requested orders. Empty past the last one.
        length (int | Unset): Number of orders: those in this response according to the docs, those of the whole run
            according to LEAN's client. Do not base a loop on it.
        success (bool | Unset): False when the orders could not be read; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection, such as too large a page. Empty or absent otherwise.
    """

    orders: list[Order]
    length: int | Unset = UNSET
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        orders = []
        for orders_item_data in self.orders:
            orders_item = orders_item_data.to_dict()
            orders.append(orders_item)

        length = self.length

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "orders": orders,
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
        from ..models.order import Order

        d = dict(src_dict)
        orders = []
        _orders = d.pop("orders")
        for orders_item_data in _orders:
            orders_item = Order.from_dict(dict(orders_item_data))

            orders.append(orders_item)

        length = d.pop("length", UNSET)

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        backtest_orders_response = cls(
            orders=orders,
            length=length,
            success=success,
            errors=errors,
        )

        backtest_orders_response.additional_properties = d
        return backtest_orders_response

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
