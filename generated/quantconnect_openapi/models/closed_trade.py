from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.symbol import Symbol


T = TypeVar("T", bound="ClosedTrade")


@_attrs_define
class ClosedTrade:
    """A position from its opening to its close.

    Attributes:
        id (str | Unset): Id of the trade within the run.
        symbols (list[Symbol] | None | Unset): Securities traded; more than one for a combination trade.
        entry_time (datetime.datetime | None | Unset): Time the position was opened, in UTC.
        entry_price (float | Unset): Price at which the position was opened; the mean if there were several fills.
        direction (int | Unset): 0 for a long trade, 1 for a short one.
        quantity (float | Unset): Number of units traded, never negative; see `direction` for the sign.
        exit_time (datetime.datetime | None | Unset): Time the position was closed, in UTC.
        exit_price (float | Unset): Price at which the position was closed; the mean if there were several fills.
        profit_loss (float | Unset): Profit or loss before fees, in the account currency.
        total_fees (float | Unset): Fees of the trade, in the account currency; always positive.
        mae (float | Unset): Worst open loss of the trade (maximum adverse excursion), in the account currency.
        mfe (float | Unset): Best open profit of the trade (maximum favorable excursion), in the account currency.
        duration (str | Unset): Time that the position was open, as `d.hh:mm:ss`; the days are omitted when 0.
        end_trade_drawdown (float | Unset): Amount given back between the best point and the close, in the account
            currency.
        is_win (bool | Unset): Whether the trade made money.
        order_ids (list[int] | Unset): Ids of the orders that opened and closed the trade.
    """

    id: str | Unset = UNSET
    symbols: list[Symbol] | None | Unset = UNSET
    entry_time: datetime.datetime | None | Unset = UNSET
    entry_price: float | Unset = UNSET
    direction: int | Unset = UNSET
    quantity: float | Unset = UNSET
    exit_time: datetime.datetime | None | Unset = UNSET
    exit_price: float | Unset = UNSET
    profit_loss: float | Unset = UNSET
    total_fees: float | Unset = UNSET
    mae: float | Unset = UNSET
    mfe: float | Unset = UNSET
    duration: str | Unset = UNSET
    end_trade_drawdown: float | Unset = UNSET
    is_win: bool | Unset = UNSET
    order_ids: list[int] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        symbols: list[dict[str, Any]] | None | Unset
        if isinstance(self.symbols, Unset):
            symbols = UNSET
        elif isinstance(self.symbols, list):
            symbols = []
            for symbols_type_0_item_data in self.symbols:
                symbols_type_0_item = symbols_type_0_item_data.to_dict()
                symbols.append(symbols_type_0_item)

        else:
            symbols = self.symbols

        entry_time: None | str | Unset
        if isinstance(self.entry_time, Unset):
            entry_time = UNSET
        elif isinstance(self.entry_time, datetime.datetime):
            entry_time = self.entry_time.isoformat()
        else:
            entry_time = self.entry_time

        entry_price = self.entry_price

        direction = self.direction

        quantity = self.quantity

        exit_time: None | str | Unset
        if isinstance(self.exit_time, Unset):
            exit_time = UNSET
        elif isinstance(self.exit_time, datetime.datetime):
            exit_time = self.exit_time.isoformat()
        else:
            exit_time = self.exit_time

        exit_price = self.exit_price

        profit_loss = self.profit_loss

        total_fees = self.total_fees

        mae = self.mae

        mfe = self.mfe

        duration = self.duration

        end_trade_drawdown = self.end_trade_drawdown

        is_win = self.is_win

        order_ids: list[int] | Unset = UNSET
        if not isinstance(self.order_ids, Unset):
            order_ids = self.order_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if symbols is not UNSET:
            field_dict["symbols"] = symbols
        if entry_time is not UNSET:
            field_dict["entryTime"] = entry_time
        if entry_price is not UNSET:
            field_dict["entryPrice"] = entry_price
        if direction is not UNSET:
            field_dict["direction"] = direction
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if exit_time is not UNSET:
            field_dict["exitTime"] = exit_time
        if exit_price is not UNSET:
            field_dict["exitPrice"] = exit_price
        if profit_loss is not UNSET:
            field_dict["profitLoss"] = profit_loss
        if total_fees is not UNSET:
            field_dict["totalFees"] = total_fees
        if mae is not UNSET:
            field_dict["mae"] = mae
        if mfe is not UNSET:
            field_dict["mfe"] = mfe
        if duration is not UNSET:
            field_dict["duration"] = duration
        if end_trade_drawdown is not UNSET:
            field_dict["endTradeDrawdown"] = end_trade_drawdown
        if is_win is not UNSET:
            field_dict["isWin"] = is_win
        if order_ids is not UNSET:
            field_dict["orderIds"] = order_ids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.symbol import Symbol

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        def _parse_symbols(data: object) -> list[Symbol] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                symbols_type_0 = []
                _symbols_type_0 = data
                for symbols_type_0_item_data in _symbols_type_0:
                    symbols_type_0_item = Symbol.from_dict(
                        dict(symbols_type_0_item_data)
                    )

                    symbols_type_0.append(symbols_type_0_item)

                return symbols_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Symbol] | None | Unset, data)

        symbols = _parse_symbols(d.pop("symbols", UNSET))

        def _parse_entry_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                entry_time_type_0 = parse_timestamp(data)

                return entry_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        entry_time = _parse_entry_time(d.pop("entryTime", UNSET))

        entry_price = d.pop("entryPrice", UNSET)

        direction = d.pop("direction", UNSET)

        quantity = d.pop("quantity", UNSET)

        def _parse_exit_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                exit_time_type_0 = parse_timestamp(data)

                return exit_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        exit_time = _parse_exit_time(d.pop("exitTime", UNSET))

        exit_price = d.pop("exitPrice", UNSET)

        profit_loss = d.pop("profitLoss", UNSET)

        total_fees = d.pop("totalFees", UNSET)

        mae = d.pop("mae", UNSET)

        mfe = d.pop("mfe", UNSET)

        duration = d.pop("duration", UNSET)

        end_trade_drawdown = d.pop("endTradeDrawdown", UNSET)

        is_win = d.pop("isWin", UNSET)

        order_ids = cast(list[int], d.pop("orderIds", UNSET))

        closed_trade = cls(
            id=id,
            symbols=symbols,
            entry_time=entry_time,
            entry_price=entry_price,
            direction=direction,
            quantity=quantity,
            exit_time=exit_time,
            exit_price=exit_price,
            profit_loss=profit_loss,
            total_fees=total_fees,
            mae=mae,
            mfe=mfe,
            duration=duration,
            end_trade_drawdown=end_trade_drawdown,
            is_win=is_win,
            order_ids=order_ids,
        )

        closed_trade.additional_properties = d
        return closed_trade

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
