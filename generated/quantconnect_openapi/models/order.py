from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_list,
    as_model,
    as_time,
    leniently,
)

if TYPE_CHECKING:
    import datetime

    from ..models.group_order_manager import GroupOrderManager
    from ..models.order_event import OrderEvent
    from ..models.order_properties import OrderProperties
    from ..models.order_submission_data import OrderSubmissionData
    from ..models.symbol import Symbol


@_attrs_define(slots=False, eq=False, repr=False)
class Order(Model):
    """An order with all its events. Prices that do not apply to its `type` are absent or 0."""

    id: int
    """Number of the order, counted from 1 within the run or deployment."""

    contingent_id: int = PRESENT
    """Number of the order that must be processed first. 0 when there is none."""

    broker_id: list[str] = PRESENT
    """Ids that the brokerage assigned to the order; several when it was split."""

    symbol: Symbol = PRESENT

    limit_price: float | None = None
    """Worst price at which to trade, for orders that have a limit."""

    stop_price: float | None = None
    """Price at which a stop order becomes active; moves along with a trailing stop."""

    stop_triggered: bool | None = None
    """Whether the stop price of a stop limit order was reached."""

    price: float = PRESENT
    """Fill price of the order, the mean when there are several fills; 0 until it is filled."""

    price_currency: str = PRESENT
    """Currency of `price`, such as `USD`."""

    time: datetime.datetime | None = None
    """Time the order was created, in UTC. Null in some live responses; see `createdTime`."""

    created_time: datetime.datetime = PRESENT
    """Time the order was created, in UTC. The same as `time`."""

    last_fill_time: datetime.datetime | None = None
    """Time the order was last filled, in UTC. Null or absent when no part of it was filled."""

    last_update_time: datetime.datetime | None = None
    """Time the algorithm last changed the order, in UTC. Null or absent if it never did."""

    canceled_time: datetime.datetime | None = None
    """Time the order was canceled, in UTC. Null or absent if it was not."""

    quantity: float = PRESENT
    """Units to trade; negative for a sale."""

    type_: int = PRESENT
    """Type of the order: 0 market, 1 limit, 2 stop market, 3 stop limit, 4 market on open, 5 market on close, 6
    option exercise, 7 limit if touched, 8 combo market, 9 combo limit, 10 combo leg limit, 11 trailing stop."""

    status: int = PRESENT
    """Status of the order: 0 new, 1 submitted, 2 partially filled, 3 filled, 5 canceled, 6 none, 7 invalid, 8
    cancel pending, 9 update submitted. There is no 4. Filled, canceled and invalid are final."""

    tag: str | None = None
    """Text that the algorithm attached to the order. Empty or null when there is none."""

    security_type: int = PRESENT
    """Type of the security: 0 base (custom data), 1 equity, 2 option, 3 commodity, 4 forex, 5 future, 6 CFD, 7
    crypto, 8 future option, 9 index, 10 index option, 11 crypto future."""

    direction: int = PRESENT
    """0 for a purchase, 1 for a sale, 2 (hold) when the quantity is 0."""

    value: float = PRESENT
    """Quantity times price in `priceCurrency`, negative for a sale; 0 until the order is filled."""

    order_submission_data: OrderSubmissionData | None = None
    """Market prices at the time of submission. Null before that."""

    is_marketable: bool | None = None
    """Whether a limit order could be filled immediately when it was submitted."""

    properties: OrderProperties = PRESENT

    events: list[OrderEvent] = PRESENT
    """Events of the order, in chronological order."""

    trailing_amount: float | None = None
    """Distance of a trailing stop from the market price: a fraction when `trailingAsPercentage` is true, an amount
    in the quote currency otherwise."""

    trailing_as_percentage: bool | None = None
    """Whether `trailingAmount` is a fraction of the price. Trailing stops only."""

    group_order_manager: GroupOrderManager | None = None
    """The combination that the order is a leg of. Null or absent for a single order."""

    trigger_price: float | None = None
    """Price at which a limit-if-touched order submits its limit order."""

    trigger_touched: bool | None = None
    """Whether the trigger price of a limit-if-touched order was reached."""

    price_adjustment_mode: int | None = None
    """Price adjustment of the security: 0 raw, 1 splits and dividends, 2 splits, 3 total return, 4 forward Panama
    canal, 5 backwards Panama canal, 6 backwards ratio, 7 scaled raw."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "contingentId": "contingent_id",
        "brokerId": "broker_id",
        "symbol": "symbol",
        "limitPrice": "limit_price",
        "stopPrice": "stop_price",
        "stopTriggered": "stop_triggered",
        "price": "price",
        "priceCurrency": "price_currency",
        "time": "time",
        "createdTime": "created_time",
        "lastFillTime": "last_fill_time",
        "lastUpdateTime": "last_update_time",
        "canceledTime": "canceled_time",
        "quantity": "quantity",
        "type": "type_",
        "status": "status",
        "tag": "tag",
        "securityType": "security_type",
        "direction": "direction",
        "value": "value",
        "orderSubmissionData": "order_submission_data",
        "isMarketable": "is_marketable",
        "properties": "properties",
        "events": "events",
        "trailingAmount": "trailing_amount",
        "trailingAsPercentage": "trailing_as_percentage",
        "groupOrderManager": "group_order_manager",
        "triggerPrice": "trigger_price",
        "triggerTouched": "trigger_touched",
        "priceAdjustmentMode": "price_adjustment_mode",
    }
    _REQUIRED = frozenset(
        {
            "id",
        }
    )
    _DECODERS = {
        "symbol": leniently(as_model("Symbol")),
        "time": leniently(as_time),
        "createdTime": leniently(as_time),
        "lastFillTime": leniently(as_time),
        "lastUpdateTime": leniently(as_time),
        "canceledTime": leniently(as_time),
        "orderSubmissionData": leniently(as_model("OrderSubmissionData")),
        "properties": leniently(as_model("OrderProperties")),
        "events": leniently(as_list(as_model("OrderEvent"))),
        "groupOrderManager": leniently(as_model("GroupOrderManager")),
    }
    _ABSENT = None
