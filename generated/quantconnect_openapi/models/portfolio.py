from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.cash_map import CashMap
    from ..models.holding_map import HoldingMap


@_attrs_define(slots=False, eq=False, repr=False)
class Portfolio(Model):
    """Holdings and cash at the time of the snapshot."""

    holdings: HoldingMap = PRESENT
    """Holdings by security id, such as `SPY R735QTJ8XC9X`. A security that was sold is no longer included."""

    cash: CashMap = PRESENT
    """Cash by currency, such as `USD`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "holdings": "holdings",
        "cash": "cash",
    }
    _DECODERS = {
        "holdings": leniently(as_model("HoldingMap")),
        "cash": leniently(as_model("CashMap")),
    }
    _ABSENT = None
