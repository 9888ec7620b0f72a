from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class OrderEvent(Model):
    """One event of an order, such as its submission or a fill."""

    algorithm_id: str = PRESENT
    """Id of the backtest or of the live deployment."""

    symbol: str = PRESENT
    """Id of the security, unchanged when it is renamed."""

    symbol_value: str = PRESENT
    """Current ticker of the security."""

    symbol_permtick: str = PRESENT
    """Ticker under which the security was first listed."""

    order_id: int = PRESENT
    """Number of the order that the event belongs to."""

    order_event_id: int = PRESENT
    """Number of the event, counted from 1 within its order."""

    id: str = PRESENT
    """Algorithm, order and event number, joined by hyphens."""

    status: str = PRESENT
    """Status of the order after the event, as text; the order itself has it as a number."""

    order_fee_amount: float | None = None
    """Fee charged at this event. Absent when there was none."""

    order_fee_currency: str | None = None
    """Currency of the fee. Absent when there was none."""

    fill_price: float = PRESENT
    """Price of the fill. 0 when nothing was filled."""

    fill_price_currency: str = PRESENT
    """Currency of the fill price."""

    fill_quantity: float = PRESENT
    """Units filled by this event; negative for a sale, 0 when nothing was filled."""

    direction: str = PRESENT
    """Side of an order as text. Orders themselves have it as a number."""

    message: str | None = None
    """Text from the exchange, the brokerage or LEAN. Null or absent when there is none."""

    is_assignment: bool = PRESENT
    """Whether an option was assigned, rather than an order filled."""

    stop_price: float | None = None
    """Stop price of the order at the time of the event. Absent for orders without one."""

    limit_price: float | None = None
    """Limit price of the order at the time of the event. Absent for orders without one."""

    quantity: float = PRESENT
    """Order quantity in units at the time of the event; negative for a sale."""

    time: float = PRESENT
    """Time of the event, as Unix time in seconds, UTC, with fractions."""

    is_in_the_money: bool | None = None
    """Whether an exercised option was in the money. Absent means it was not."""

    execution_id: str | None = None
    """Id that the brokerage assigned to the fill. Absent in backtests."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "algorithmId": "algorithm_id",
        "symbol": "symbol",
        "symbolValue": "symbol_value",
        "symbolPermtick": "symbol_permtick",
        "orderId": "order_id",
        "orderEventId": "order_event_id",
        "id": "id",
        "status": "status",
        "orderFeeAmount": "order_fee_amount",
        "orderFeeCurrency": "order_fee_currency",
        "fillPrice": "fill_price",
        "fillPriceCurrency": "fill_price_currency",
        "fillQuantity": "fill_quantity",
        "direction": "direction",
        "message": "message",
        "isAssignment": "is_assignment",
        "stopPrice": "stop_price",
        "limitPrice": "limit_price",
        "quantity": "quantity",
        "time": "time",
        "isInTheMoney": "is_in_the_money",
        "executionId": "execution_id",
    }
    _ABSENT = None
