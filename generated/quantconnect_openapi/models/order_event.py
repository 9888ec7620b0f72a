from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="OrderEvent")


@_attrs_define
class OrderEvent:
    """One event of an order, such as its submission or a fill.

    Attributes:
        algorithm_id (str | Unset): Id of the backtest or of the live deployment.
        symbol (str | Unset): Id of the security, unchanged when it is renamed.
        symbol_value (str | Unset): Current ticker of the security.
        symbol_permtick (str | Unset): Ticker under which the security was first listed.
        order_id (int | Unset): Number of the order that the event belongs to.
        order_event_id (int | Unset): Number of the event, counted from 1 within its order.
        id (str | Unset): Algorithm, order and event number, joined by hyphens.
        status (str | Unset): Status of the order after the event, as text; the order itself has it as a number.
        order_fee_amount (float | Unset): Fee charged at this event. Absent when there was none.
        order_fee_currency (str | Unset): Currency of the fee. Absent when there was none.
        fill_price (float | Unset): Price of the fill. 0 when nothing was filled.
        fill_price_currency (str | Unset): Currency of the fill price.
        fill_quantity (float | Unset): Units filled by this event; negative for a sale, 0 when nothing was filled.
        direction (str | Unset): Side of an order as text. Orders themselves have it as a number.
        message (None | str | Unset): Text from the exchange, the brokerage or LEAN. Null or absent when there is none.
        is_assignment (bool | Unset): Whether an option was assigned, rather than an order filled.
        stop_price (float | Unset): Stop price of the order at the time of the event. Absent for orders without one.
        limit_price (float | Unset): Limit price of the order at the time of the event. Absent for orders without one.
        quantity (float | Unset): Order quantity in units at the time of the event; negative for a sale.
        time (float | Unset): Time of the event, as Unix time in seconds, UTC, with fractions.
        is_in_the_money (bool | Unset): Whether an exercised option was in the money. Absent means it was not.
        execution_id (str | Unset): Id that the brokerage assigned to the fill. Absent in backtests.
    """

    algorithm_id: str | Unset = UNSET
    symbol: str | Unset = UNSET
    symbol_value: str | Unset = UNSET
    symbol_permtick: str | Unset = UNSET
    order_id: int | Unset = UNSET
    order_event_id: int | Unset = UNSET
    id: str | Unset = UNSET
    status: str | Unset = UNSET
    order_fee_amount: float | Unset = UNSET
    order_fee_currency: str | Unset = UNSET
    fill_price: float | Unset = UNSET
    fill_price_currency: str | Unset = UNSET
    fill_quantity: float | Unset = UNSET
    direction: str | Unset = UNSET
    message: None | str | Unset = UNSET
    is_assignment: bool | Unset = UNSET
    stop_price: float | Unset = UNSET
    limit_price: float | Unset = UNSET
    quantity: float | Unset = UNSET
    time: float | Unset = UNSET
    is_in_the_money: bool | Unset = UNSET
    execution_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        algorithm_id = self.algorithm_id

        symbol = self.symbol

        symbol_value = self.symbol_value

        symbol_permtick = self.symbol_permtick

        order_id = self.order_id

        order_event_id = self.order_event_id

        id = self.id

        status = self.status

        order_fee_amount = self.order_fee_amount

        order_fee_currency = self.order_fee_currency

        fill_price = self.fill_price

        fill_price_currency = self.fill_price_currency

        fill_quantity = self.fill_quantity

        direction = self.direction

        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        is_assignment = self.is_assignment

        stop_price = self.stop_price

        limit_price = self.limit_price

        quantity = self.quantity

        time = self.time

        is_in_the_money = self.is_in_the_money

        execution_id = self.execution_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if algorithm_id is not UNSET:
            field_dict["algorithmId"] = algorithm_id
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if symbol_value is not UNSET:
            field_dict["symbolValue"] = symbol_value
        if symbol_permtick is not UNSET:
            field_dict["symbolPermtick"] = symbol_permtick
        if order_id is not UNSET:
            field_dict["orderId"] = order_id
        if order_event_id is not UNSET:
            field_dict["orderEventId"] = order_event_id
        if id is not UNSET:
            field_dict["id"] = id
        if status is not UNSET:
            field_dict["status"] = status
        if order_fee_amount is not UNSET:
            field_dict["orderFeeAmount"] = order_fee_amount
        if order_fee_currency is not UNSET:
            field_dict["orderFeeCurrency"] = order_fee_currency
        if fill_price is not UNSET:
            field_dict["fillPrice"] = fill_price
        if fill_price_currency is not UNSET:
            field_dict["fillPriceCurrency"] = fill_price_currency
        if fill_quantity is not UNSET:
            field_dict["fillQuantity"] = fill_quantity
        if direction is not UNSET:
            field_dict["direction"] = direction
        if message is not UNSET:
            field_dict["message"] = message
        if is_assignment is not UNSET:
            field_dict["isAssignment"] = is_assignment
        if stop_price is not UNSET:
            field_dict["stopPrice"] = stop_price
        if limit_price is not UNSET:
            field_dict["limitPrice"] = limit_price
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if time is not UNSET:
            field_dict["time"] = time
        if is_in_the_money is not UNSET:
            field_dict["isInTheMoney"] = is_in_the_money
        if execution_id is not UNSET:
            field_dict["executionId"] = execution_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        algorithm_id = d.pop("algorithmId", UNSET)

        symbol = d.pop("symbol", UNSET)

        symbol_value = d.pop("symbolValue", UNSET)

        symbol_permtick = d.pop("symbolPermtick", UNSET)

        order_id = d.pop("orderId", UNSET)

        order_event_id = d.pop("orderEventId", UNSET)

        id = d.pop("id", UNSET)

        status = d.pop("status", UNSET)

        order_fee_amount = d.pop("orderFeeAmount", UNSET)

        order_fee_currency = d.pop("orderFeeCurrency", UNSET)

        fill_price = d.pop("fillPrice", UNSET)

        fill_price_currency = d.pop("fillPriceCurrency", UNSET)

        fill_quantity = d.pop("fillQuantity", UNSET)

        direction = d.pop("direction", UNSET)

        def _parse_message(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        message = _parse_message(d.pop("message", UNSET))

        is_assignment = d.pop("isAssignment", UNSET)

        stop_price = d.pop("stopPrice", UNSET)

        limit_price = d.pop("limitPrice", UNSET)

        quantity = d.pop("quantity", UNSET)

        time = d.pop("time", UNSET)

        is_in_the_money = d.pop("isInTheMoney", UNSET)

        execution_id = d.pop("executionId", UNSET)

        order_event = cls(
            algorithm_id=algorithm_id,
            symbol=symbol,
            symbol_value=symbol_value,
            symbol_permtick=symbol_permtick,
            order_id=order_id,
            order_event_id=order_event_id,
            id=id,
            status=status,
            order_fee_amount=order_fee_amount,
            order_fee_currency=order_fee_currency,
            fill_price=fill_price,
            fill_price_currency=fill_price_currency,
            fill_quantity=fill_quantity,
            direction=direction,
            message=message,
            is_assignment=is_assignment,
            stop_price=stop_price,
            limit_price=limit_price,
            quantity=quantity,
            time=time,
            is_in_the_money=is_in_the_money,
            execution_id=execution_id,
        )

        order_event.additional_properties = d
        return order_event

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
