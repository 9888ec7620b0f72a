from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.group_order_manager import GroupOrderManager
    from ..models.order_event import OrderEvent
    from ..models.order_properties import OrderProperties
    from ..models.order_submission_data import OrderSubmissionData
    from ..models.symbol import Symbol


T = TypeVar("T", bound="Order")


@_attrs_define
class Order:
    """An order with all its events. Prices that do not apply to its `type` are absent or 0.

    Attributes:
        id (int): Number of the order, counted from 1 within the run or deployment.
        contingent_id (int | Unset): Number of the order that must be processed first. 0 when there is none.
        broker_id (list[str] | Unset): Ids that the brokerage assigned to the order; several when it was split.
        symbol (None | Symbol | Unset):
        limit_price (float | Unset): Worst price at which to trade, for orders that have a limit.
        stop_price (float | Unset): Price at which a stop order becomes active; moves along with a trailing stop.
        stop_triggered (bool | Unset): Whether the stop price of a stop limit order was reached.
        price (float | Unset): Fill price of the order, the mean when there are several fills; 0 until it is filled.
        price_currency (str | Unset): Currency of `price`, such as `USD`.
        time (datetime.datetime | None | Unset): Time the order was created, in UTC. Null in some live responses; see
            `createdTime`.
        created_time (datetime.datetime | None | Unset): Time the order was created, in UTC. The same as `time`.
        last_fill_time (datetime.datetime | None | Unset): Time the order was last filled, in UTC. Null or absent when
            no part of it was filled.
        last_update_time (datetime.datetime | None | Unset): Time the algorithm last changed the order, in UTC. Null or
            absent if it never did.
        canceled_time (datetime.datetime | None | Unset): Time the order was canceled, in UTC. Null or absent if it was
            not.
        quantity (float | Unset): Units to trade; negative for a sale.
        type_ (int | Unset): Type of the order: 0 market, 1 limit, 2 stop market, 3 stop limit, 4 market on open, 5
            market on close, 6 option exercise, 7 limit if touched, 8 combo market, 9 combo limit, 10 combo leg limit, 11
            trailing stop.
        status (int | Unset): Status of the order: 0 new, 1 submitted, 2 partially filled, 3 filled, 5 canceled, 6 none,
            7 invalid, 8 cancel pending, 9 update submitted. There is no 4. Filled, canceled and invalid are final.
        tag (None | str | Unset): Text that the algorithm attached to the order. Empty or null when there is none.
        security_type (int | Unset): Type of the security: 0 base (custom data), 1 equity, 2 option, 3 commodity, 4
            forex, 5 future, 6 CFD, 7 crypto, 8 future option, 9 index, 10 index option, 11 crypto future.
        direction (int | Unset): 0 for a purchase, 1 for a sale, 2 (hold) when the quantity is 0.
        value (float | Unset): Quantity times price in `priceCurrency`, negative for a sale; 0 until the order is
            filled.
        order_submission_data (None | OrderSubmissionData | Unset): Market prices at the time of submission. Null before
            that.
        is_marketable (bool | Unset): Whether a limit order could be filled immediately when it was submitted.
        properties (None | OrderProperties | Unset):
        events (list[OrderEvent] | None | Unset): Events of the order, in chronological order.
        trailing_amount (float | Unset): Distance of a trailing stop from the market price: a fraction when
            `trailingAsPercentage` is true, an amount in the quote currency otherwise.
        trailing_as_percentage (bool | Unset): Whether `trailingAmount` is a fraction of the price. Trailing stops only.
        group_order_manager (GroupOrderManager | None | Unset): The combination that the order is a leg of. Null or
            absent for a single order.
        trigger_price (float | Unset): Price at which a limit-if-touched order submits its limit order.
        trigger_touched (bool | Unset): Whether the trigger price of a limit-if-touched order was reached.
        price_adjustment_mode (int | Unset): Price adjustment of the security: 0 raw, 1 splits and dividends, 2 splits,
            3 total return, 4 forward Panama canal, 5 backwards Panama canal, 6 backwards ratio, 7 scaled raw.
    """

    id: int
    contingent_id: int | Unset = UNSET
    broker_id: list[str] | Unset = UNSET
    symbol: None | Symbol | Unset = UNSET
    limit_price: float | Unset = UNSET
    stop_price: float | Unset = UNSET
    stop_triggered: bool | Unset = UNSET
    price: float | Unset = UNSET
    price_currency: str | Unset = UNSET
    time: datetime.datetime | None | Unset = UNSET
    created_time: datetime.datetime | None | Unset = UNSET
    last_fill_time: datetime.datetime | None | Unset = UNSET
    last_update_time: datetime.datetime | None | Unset = UNSET
    canceled_time: datetime.datetime | None | Unset = UNSET
    quantity: float | Unset = UNSET
    type_: int | Unset = UNSET
    status: int | Unset = UNSET
    tag: None | str | Unset = UNSET
    security_type: int | Unset = UNSET
    direction: int | Unset = UNSET
    value: float | Unset = UNSET
    order_submission_data: None | OrderSubmissionData | Unset = UNSET
    is_marketable: bool | Unset = UNSET
    properties: None | OrderProperties | Unset = UNSET
    events: list[OrderEvent] | None | Unset = UNSET
    trailing_amount: float | Unset = UNSET
    trailing_as_percentage: bool | Unset = UNSET
    group_order_manager: GroupOrderManager | None | Unset = UNSET
    trigger_price: float | Unset = UNSET
    trigger_touched: bool | Unset = UNSET
    price_adjustment_mode: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.group_order_manager import GroupOrderManager
        from ..models.order_properties import OrderProperties
        from ..models.order_submission_data import OrderSubmissionData
        from ..models.symbol import Symbol

        id = self.id

        contingent_id = self.contingent_id

        broker_id: list[str] | Unset = UNSET
        if not isinstance(self.broker_id, Unset):
            broker_id = self.broker_id

        symbol: dict[str, Any] | None | Unset
        if isinstance(self.symbol, Unset):
            symbol = UNSET
        elif isinstance(self.symbol, Symbol):
            symbol = self.symbol.to_dict()
        else:
            symbol = self.symbol

        limit_price = self.limit_price

        stop_price = self.stop_price

        stop_triggered = self.stop_triggered

        price = self.price

        price_currency = self.price_currency

        time: None | str | Unset
        if isinstance(self.time, Unset):
            time = UNSET
        elif isinstance(self.time, datetime.datetime):
            time = self.time.isoformat()
        else:
            time = self.time

        created_time: None | str | Unset
        if isinstance(self.created_time, Unset):
            created_time = UNSET
        elif isinstance(self.created_time, datetime.datetime):
            created_time = self.created_time.isoformat()
        else:
            created_time = self.created_time

        last_fill_time: None | str | Unset
        if isinstance(self.last_fill_time, Unset):
            last_fill_time = UNSET
        elif isinstance(self.last_fill_time, datetime.datetime):
            last_fill_time = self.last_fill_time.isoformat()
        else:
            last_fill_time = self.last_fill_time

        last_update_time: None | str | Unset
        if isinstance(self.last_update_time, Unset):
            last_update_time = UNSET
        elif isinstance(self.last_update_time, datetime.datetime):
            last_update_time = self.last_update_time.isoformat()
        else:
            last_update_time = self.last_update_time

        canceled_time: None | str | Unset
        if isinstance(self.canceled_time, Unset):
            canceled_time = UNSET
        elif isinstance(self.canceled_time, datetime.datetime):
            canceled_time = self.canceled_time.isoformat()
        else:
            canceled_time = self.canceled_time

        quantity = self.quantity

        type_ = self.type_

        status = self.status

        tag: None | str | Unset
        if isinstance(self.tag, Unset):
            tag = UNSET
        else:
            tag = self.tag

        security_type = self.security_type

        direction = self.direction

        value = self.value

        order_submission_data: dict[str, Any] | None | Unset
        if isinstance(self.order_submission_data, Unset):
            order_submission_data = UNSET
        elif isinstance(self.order_submission_data, OrderSubmissionData):
            order_submission_data = self.order_submission_data.to_dict()
        else:
            order_submission_data = self.order_submission_data

        is_marketable = self.is_marketable

        properties: dict[str, Any] | None | Unset
        if isinstance(self.properties, Unset):
            properties = UNSET
        elif isinstance(self.properties, OrderProperties):
            properties = self.properties.to_dict()
        else:
            properties = self.properties

        events: list[dict[str, Any]] | None | Unset
        if isinstance(self.events, Unset):
            events = UNSET
        elif isinstance(self.events, list):
            events = []
            for events_type_0_item_data in self.events:
                events_type_0_item = events_type_0_item_data.to_dict()
                events.append(events_type_0_item)

        else:
            events = self.events

        trailing_amount = self.trailing_amount

        trailing_as_percentage = self.trailing_as_percentage

        group_order_manager: dict[str, Any] | None | Unset
        if isinstance(self.group_order_manager, Unset):
            group_order_manager = UNSET
        elif isinstance(self.group_order_manager, GroupOrderManager):
            group_order_manager = self.group_order_manager.to_dict()
        else:
            group_order_manager = self.group_order_manager

        trigger_price = self.trigger_price

        trigger_touched = self.trigger_touched

        price_adjustment_mode = self.price_adjustment_mode

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if contingent_id is not UNSET:
            field_dict["contingentId"] = contingent_id
        if broker_id is not UNSET:
            field_dict["brokerId"] = broker_id
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if limit_price is not UNSET:
            field_dict["limitPrice"] = limit_price
        if stop_price is not UNSET:
            field_dict["stopPrice"] = stop_price
        if stop_triggered is not UNSET:
            field_dict["stopTriggered"] = stop_triggered
        if price is not UNSET:
            field_dict["price"] = price
        if price_currency is not UNSET:
            field_dict["priceCurrency"] = price_currency
        if time is not UNSET:
            field_dict["time"] = time
        if created_time is not UNSET:
            field_dict["createdTime"] = created_time
        if last_fill_time is not UNSET:
            field_dict["lastFillTime"] = last_fill_time
        if last_update_time is not UNSET:
            field_dict["lastUpdateTime"] = last_update_time
        if canceled_time is not UNSET:
            field_dict["canceledTime"] = canceled_time
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if type_ is not UNSET:
            field_dict["type"] = type_
        if status is not UNSET:
            field_dict["status"] = status
        if tag is not UNSET:
            field_dict["tag"] = tag
        if security_type is not UNSET:
            field_dict["securityType"] = security_type
        if direction is not UNSET:
            field_dict["direction"] = direction
        if value is not UNSET:
            field_dict["value"] = value
        if order_submission_data is not UNSET:
            field_dict["orderSubmissionData"] = order_submission_data
        if is_marketable is not UNSET:
            field_dict["isMarketable"] = is_marketable
        if properties is not UNSET:
            field_dict["properties"] = properties
        if events is not UNSET:
            field_dict["events"] = events
        if trailing_amount is not UNSET:
            field_dict["trailingAmount"] = trailing_amount
        if trailing_as_percentage is not UNSET:
            field_dict["trailingAsPercentage"] = trailing_as_percentage
        if group_order_manager is not UNSET:
            field_dict["groupOrderManager"] = group_order_manager
        if trigger_price is not UNSET:
            field_dict["triggerPrice"] = trigger_price
        if trigger_touched is not UNSET:
            field_dict["triggerTouched"] = trigger_touched
        if price_adjustment_mode is not UNSET:
            field_dict["priceAdjustmentMode"] = price_adjustment_mode

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.group_order_manager import GroupOrderManager
        from ..models.order_event import OrderEvent
        from ..models.order_properties import OrderProperties
        from ..models.order_submission_data import OrderSubmissionData
        from ..models.symbol import Symbol

        d = dict(src_dict)
        id = d.pop("id")

        contingent_id = d.pop("contingentId", UNSET)

        broker_id = cast(list[str], d.pop("brokerId", UNSET))

        def _parse_symbol(data: object) -> None | Symbol | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                symbol_type_1 = Symbol.from_dict(dict(data))

                return symbol_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Symbol | Unset, data)

        symbol = _parse_symbol(d.pop("symbol", UNSET))

        limit_price = d.pop("limitPrice", UNSET)

        stop_price = d.pop("stopPrice", UNSET)

        stop_triggered = d.pop("stopTriggered", UNSET)

        price = d.pop("price", UNSET)

        price_currency = d.pop("priceCurrency", UNSET)

        def _parse_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                time_type_0 = parse_timestamp(data)

                return time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        time = _parse_time(d.pop("time", UNSET))

        def _parse_created_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                created_time_type_0 = parse_timestamp(data)

                return created_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created_time = _parse_created_time(d.pop("createdTime", UNSET))

        def _parse_last_fill_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                last_fill_time_type_0 = parse_timestamp(data)

                return last_fill_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_fill_time = _parse_last_fill_time(d.pop("lastFillTime", UNSET))

        def _parse_last_update_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                last_update_time_type_0 = parse_timestamp(data)

                return last_update_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_update_time = _parse_last_update_time(d.pop("lastUpdateTime", UNSET))

        def _parse_canceled_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                canceled_time_type_0 = parse_timestamp(data)

                return canceled_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        canceled_time = _parse_canceled_time(d.pop("canceledTime", UNSET))

        quantity = d.pop("quantity", UNSET)

        type_ = d.pop("type", UNSET)

        status = d.pop("status", UNSET)

        def _parse_tag(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        tag = _parse_tag(d.pop("tag", UNSET))

        security_type = d.pop("securityType", UNSET)

        direction = d.pop("direction", UNSET)

        value = d.pop("value", UNSET)

        def _parse_order_submission_data(
            data: object,
        ) -> None | OrderSubmissionData | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                order_submission_data_type_1 = OrderSubmissionData.from_dict(dict(data))

                return order_submission_data_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OrderSubmissionData | Unset, data)

        order_submission_data = _parse_order_submission_data(
            d.pop("orderSubmissionData", UNSET)
        )

        is_marketable = d.pop("isMarketable", UNSET)

        def _parse_properties(data: object) -> None | OrderProperties | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                properties_type_1 = OrderProperties.from_dict(dict(data))

                return properties_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OrderProperties | Unset, data)

        properties = _parse_properties(d.pop("properties", UNSET))

        def _parse_events(data: object) -> list[OrderEvent] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                events_type_0 = []
                _events_type_0 = data
                for events_type_0_item_data in _events_type_0:
                    events_type_0_item = OrderEvent.from_dict(
                        dict(events_type_0_item_data)
                    )

                    events_type_0.append(events_type_0_item)

                return events_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[OrderEvent] | None | Unset, data)

        events = _parse_events(d.pop("events", UNSET))

        trailing_amount = d.pop("trailingAmount", UNSET)

        trailing_as_percentage = d.pop("trailingAsPercentage", UNSET)

        def _parse_group_order_manager(
            data: object,
        ) -> GroupOrderManager | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                group_order_manager_type_1 = GroupOrderManager.from_dict(dict(data))

                return group_order_manager_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GroupOrderManager | None | Unset, data)

        group_order_manager = _parse_group_order_manager(
            d.pop("groupOrderManager", UNSET)
        )

        trigger_price = d.pop("triggerPrice", UNSET)

        trigger_touched = d.pop("triggerTouched", UNSET)

        price_adjustment_mode = d.pop("priceAdjustmentMode", UNSET)

        order = cls(
            id=id,
            contingent_id=contingent_id,
            broker_id=broker_id,
            symbol=symbol,
            limit_price=limit_price,
            stop_price=stop_price,
            stop_triggered=stop_triggered,
            price=price,
            price_currency=price_currency,
            time=time,
            created_time=created_time,
            last_fill_time=last_fill_time,
            last_update_time=last_update_time,
            canceled_time=canceled_time,
            quantity=quantity,
            type_=type_,
            status=status,
            tag=tag,
            security_type=security_type,
            direction=direction,
            value=value,
            order_submission_data=order_submission_data,
            is_marketable=is_marketable,
            properties=properties,
            events=events,
            trailing_amount=trailing_amount,
            trailing_as_percentage=trailing_as_percentage,
            group_order_manager=group_order_manager,
            trigger_price=trigger_price,
            trigger_touched=trigger_touched,
            price_adjustment_mode=price_adjustment_mode,
        )

        order.additional_properties = d
        return order

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
