from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class CashAmount(Model):
    """Cash that the algorithm starts with, in one currency.

    Example:
        {'amount': 100000, 'currency': 'USD'}

    """

    amount: float
    """Amount of the currency."""

    currency: str
    """Code of the currency, such as `USD` or `USDT`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "amount": "amount",
        "currency": "currency",
    }
    _REQUIRED = frozenset(
        {
            "amount",
            "currency",
        }
    )
