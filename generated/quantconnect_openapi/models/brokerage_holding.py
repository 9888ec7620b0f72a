from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
)


@_attrs_define(slots=False, eq=False, repr=False)
class BrokerageHolding(Model):
    """A position that the algorithm starts with. Official clients send all four properties.

    Example:
        {'symbolId': 'SPY R735QTJ8XC9X', 'symbol': 'SPY', 'quantity': 200, 'averagePrice': 497.12}

    """

    quantity: float
    """Number of shares, contracts or units. Negative for a short position."""

    symbol_id: str | Unset = UNSET
    """Permanent identifier of the security, such as `SPY R735QTJ8XC9X`."""

    symbol: str | Unset = UNSET
    """Ticker of the security, such as `SPY`."""

    average_price: float | Unset = UNSET
    """Average price paid for one unit, in the currency in which the security trades."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "quantity": "quantity",
        "symbolId": "symbol_id",
        "symbol": "symbol",
        "averagePrice": "average_price",
    }
    _REQUIRED = frozenset(
        {
            "quantity",
        }
    )
