from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class Card(Model):
    """The parts of a credit card that are safe to display."""

    brand: str = PRESENT
    """Network of the card, for instance `visa`."""

    expiration: str = PRESENT
    """Expiration month and year of the card, as `mm/yy`."""

    last4: str = PRESENT
    """Last four digits of the card number, as text to preserve leading zeros."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "brand": "brand",
        "expiration": "expiration",
        "last4": "last4",
    }
    _ABSENT = None
