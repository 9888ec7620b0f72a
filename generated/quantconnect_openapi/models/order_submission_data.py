from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class OrderSubmissionData(Model):
    """Prices of the security when the order was submitted."""

    bid_price: float = PRESENT
    """Best price offered by a buyer."""

    ask_price: float = PRESENT
    """Best price asked by a seller."""

    last_price: float = PRESENT
    """Price of the latest trade."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "bidPrice": "bid_price",
        "askPrice": "ask_price",
        "lastPrice": "last_price",
    }
    _ABSENT = None
