from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_list,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.organization_credit_movement import OrganizationCreditMovement


@_attrs_define(slots=False, eq=False, repr=False)
class OrganizationCredit(Model):
    """Credit of an organization, in QuantConnect Credit (QCC)."""

    balance: float = PRESENT
    """Remaining credit, in QCC; 100 QCC are worth one US dollar."""

    movements: list[OrganizationCreditMovement] = PRESENT
    """Recent payments into and out of the credit."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "balance": "balance",
        "movements": "movements",
    }
    _DECODERS = {
        "movements": leniently(as_list(as_model("OrganizationCreditMovement"))),
    }
    _ABSENT = None
