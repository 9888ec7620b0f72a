from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class OrganizationCreditMovement(Model):
    """One payment into or out of the credit of an organization."""

    date: str = PRESENT
    """Day of the payment, as text; clients do not rely on a particular format."""

    description: str = PRESENT
    """Purpose of the payment, in words."""

    type_: str = PRESENT
    """Kind of the payment."""

    subtype: str = PRESENT
    """More specific kind of the payment."""

    amount: float = PRESENT
    """Change in the balance, in QCC."""

    balance: float = PRESENT
    """Remaining credit after the payment, in QCC."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "date": "date",
        "description": "description",
        "type": "type_",
        "subtype": "subtype",
        "amount": "amount",
        "balance": "balance",
    }
    _ABSENT = None
