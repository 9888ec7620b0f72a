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
    from ..models.card import Card


@_attrs_define(slots=False, eq=False, repr=False)
class AccountResponse(Model):
    """Credit and credit card of an organization."""

    organization_id: str
    """Organization that the figures are for, as 32 hexadecimal digits."""

    credit_balance: float = PRESENT
    """Remaining credit of the organization. The docs name no unit."""

    card: Card | None = None
    """Credit card on file. Null when there is none."""

    success: bool | None = None
    """False when the account could not be read; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "organizationId": "organization_id",
        "creditBalance": "credit_balance",
        "card": "card",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "organizationId",
        }
    )
    _DECODERS = {
        "card": leniently(as_model("Card")),
    }
    _ABSENT = None
