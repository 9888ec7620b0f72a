"""Defines the columns of orders, trades and insights, and converts their values."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from quantconnect_client._core.frames import Column, Kind
from quantconnect_client.errors import InvalidRequestError
from quantconnect_client.results import _names
from quantconnect_openapi.models.symbol import Symbol
from quantconnect_openapi.types import parse_timestamp

if TYPE_CHECKING:
    from quantconnect_openapi.models.order import Order
    from quantconnect_openapi.models.order_event import OrderEvent

Getter: TypeAlias = Callable[[Any], object]
Spec: TypeAlias = dict[str, tuple[Kind, Getter]]

# As .NET writes a TimeSpan.
_DURATION = re.compile(r"(-?)(?:(\d+)\.)?(\d+):(\d+):(\d+(?:\.\d+)?)")


def columns(rows: Iterable[object], spec: Spec) -> dict[str, Column]:
    """Convert rows to columns.

    Raises:
        InvalidRequestError: a value cannot be converted to the type of its column.
    """
    rows = list(rows)
    return {
        name: Column(kind, [_converted(name, kind, get(row)) for row in rows])
        for name, (kind, get) in spec.items()
    }


def _converted(name: str, kind: Kind, value: object) -> object:
    if value is None:
        return None
    try:
        return _CONVERT[kind](value)
    except (TypeError, ValueError, KeyError, OverflowError) as error:
        raise InvalidRequestError(
            f"{name} must be {kind.value}; it is {value!r}",
            field=name,
            value=value,
        ) from error


def _first(*names: str) -> Getter:
    """Return a getter of the first of these properties that a row has."""

    def get(row: Any) -> object:
        values = (_property(row, name) for name in names)
        return next((value for value in values if value is not None), None)

    return get


def _property(row: Any, name: str) -> object:
    """Return a property by its name, also if the spec does not know it."""
    value = getattr(row, name, None)
    return _others(row).get(name) if value is None else value


def _others(row: Any) -> Mapping[str, object]:
    others: Mapping[str, object] = getattr(row, "additional_properties", {})
    return others


def _plain(kind: Kind, *names: str) -> Spec:
    """Define a column for each of these properties, with their names."""
    return {name.rstrip("_"): (kind, _first(name)) for name in names}


def _named(name: str, names: _names.Names) -> Spec:
    """Define a column that replaces numbers by their names. Unknown numbers stay."""

    def get(row: Any) -> object:
        value = _first(name)(row)
        return names.get(value, value)

    return {name.rstrip("_"): (Kind.TEXT, get)}


def _symbol(name: str) -> Getter:
    return lambda row: _first(name)(row.symbol)


def _symbols(name: str) -> Getter:
    def get(row: Any) -> object:
        return _joined(map(_first(name), row.symbols or _only_symbol(row)))

    return get


def _only_symbol(trade: Any) -> list[Symbol]:
    """Return the symbol of a trade in the form that has one symbol instead of a list."""
    keys = [key for key in trade.additional_keys if key.casefold() == "symbol"]
    values = [trade.additional_properties[key] for key in keys]
    found = [cast(dict[str, Any], value) for value in values if isinstance(value, dict)]
    return [Symbol.from_dict(value) for value in found]


def _joined(values: Iterable[object]) -> str | None:
    return ", ".join(str(value) for value in values if value is not None) or None


def _fees(events: "Sequence[OrderEvent] | None") -> dict[object, float] | None:
    """Return the fees of an order by currency, or None if its events are unknown."""
    if events is None:
        return None
    totals: dict[object, float] = {}
    for event in events:
        if amount := event.order_fee_amount:
            currency = event.order_fee_currency
            totals[currency] = totals.get(currency, 0.0) + amount
    return totals


def _fee(order: "Order") -> float | None:
    fees = _fees(order.events)
    return sum(fees.values()) if fees is not None and len(fees) < 2 else None


def _fee_currency(order: "Order") -> object:
    fees = _fees(order.events) or {}
    return next(iter(fees)) if len(fees) == 1 else None


def _time(value: Any) -> datetime:
    if isinstance(value, datetime):
        return value
    return parse_timestamp(value) if isinstance(value, str) else datetime.fromtimestamp(value, UTC)


def _duration(value: Any) -> timedelta:
    if not isinstance(value, str):
        return timedelta(seconds=value)
    found = _DURATION.fullmatch(value)
    if found is None:
        raise ValueError(value)
    sign, days, hours, minutes, seconds = found.groups()
    length = timedelta(
        days=int(days or 0), hours=int(hours), minutes=int(minutes), seconds=float(seconds)
    )
    return -length if sign else length


def _whole(value: Any) -> int:
    found = int(value)
    # int() would truncate a fraction without a word.
    if found != float(value):
        raise ValueError(value)
    return found


def _flag(value: Any) -> bool:
    # Some responses have the text "false", which is true in Python.
    return {"true": True, "false": False}[value.lower()] if isinstance(value, str) else bool(value)


_CONVERT: dict[Kind, Callable[[Any], object]] = {
    Kind.TIME: _time,
    Kind.DURATION: _duration,
    Kind.NUMBER: float,
    Kind.INTEGER: _whole,
    Kind.FLAG: _flag,
    Kind.TEXT: str,
}
ORDER: Spec = {
    **_plain(Kind.INTEGER, "id"),
    "time": (Kind.TIME, _first("time", "created_time")),
    "symbol": (Kind.TEXT, _symbol("value")),
    "symbol_id": (Kind.TEXT, _symbol("id")),
    **_named("security_type", _names.SECURITY_TYPES),
    **_named("type_", _names.ORDER_TYPES),
    **_named("direction", _names.ORDER_DIRECTIONS),
    **_named("status", _names.ORDER_STATUSES),
    **_plain(Kind.NUMBER, "quantity", "price"),
    **_plain(Kind.TEXT, "price_currency"),
    **_plain(Kind.NUMBER, "value"),
    "fee": (Kind.NUMBER, _fee),
    "fee_currency": (Kind.TEXT, _fee_currency),
    **_plain(Kind.NUMBER, "limit_price", "stop_price", "trigger_price", "trailing_amount"),
    **_plain(Kind.FLAG, "trailing_as_percentage", "stop_triggered", "trigger_touched"),
    **_plain(Kind.FLAG, "is_marketable"),
    **_plain(Kind.TIME, "last_fill_time", "last_update_time", "canceled_time"),
    **_named("price_adjustment_mode", _names.PRICE_ADJUSTMENTS),
    **_plain(Kind.INTEGER, "contingent_id"),
    **_plain(Kind.TEXT, "tag"),
}
TRADE: Spec = {
    **_plain(Kind.TEXT, "id"),
    "symbol": (Kind.TEXT, _symbols("value")),
    "symbol_id": (Kind.TEXT, _symbols("id")),
    **_named("direction", _names.TRADE_DIRECTIONS),
    **_plain(Kind.TIME, "entry_time", "exit_time"),
    **_plain(Kind.DURATION, "duration"),
    **_plain(Kind.NUMBER, "quantity", "entry_price", "exit_price", "profit_loss", "total_fees"),
    **_plain(Kind.NUMBER, "mae", "mfe", "end_trade_drawdown"),
    **_plain(Kind.FLAG, "is_win"),
    "order_ids": (Kind.TEXT, lambda trade: _joined(trade.order_ids or ())),
}
INSIGHT: Spec = {
    "id": (Kind.TEXT, _first("id", "insight_id")),
    **_plain(Kind.TEXT, "group_id", "source_model"),
    "generated_time": (Kind.TIME, _first("generated_time", "created_time")),
    **_plain(Kind.TIME, "close_time"),
    **_plain(Kind.DURATION, "period"),
    "symbol": (Kind.TEXT, _first("ticker")),
    "symbol_id": (Kind.TEXT, _first("symbol_id", "symbol")),
    "type": (Kind.TEXT, _first("type_", "type")),
    **_plain(Kind.TEXT, "direction"),
    **_plain(Kind.NUMBER, "magnitude", "confidence", "weight", "reference"),
    "reference_final": (Kind.NUMBER, _first("reference_final", "reference_value_final")),
    "score_final": (Kind.FLAG, _first("score_final", "score_is_final")),
    **_plain(Kind.NUMBER, "score_direction", "score_magnitude", "estimated_value"),
    **_plain(Kind.TEXT, "tag"),
}
