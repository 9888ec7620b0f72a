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
    from ..models.symbol import Symbol


@_attrs_define(slots=False, eq=False, repr=False)
class Cash(Model):
    """Cash in one currency. Official clients accept its property names with or without an initial capital letter, because
    older responses capitalized them.

    """

    security_symbols: list[Symbol] | None = None
    """Securities whose prices convert this currency into the account currency. Empty for the account currency
    itself."""

    symbol: str = PRESENT
    """Currency, such as `USD`; the same as the key."""

    amount: float = PRESENT
    """Units of this currency; negative when money is owed."""

    conversion_rate: float = PRESENT
    """Value of one unit of this currency in the account currency."""

    currency_symbol: str = PRESENT
    """Symbol of the currency, such as `$`."""

    value_in_account_currency: float = PRESENT
    """The amount converted into the account currency."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "securitySymbols": "security_symbols",
        "symbol": "symbol",
        "amount": "amount",
        "conversionRate": "conversion_rate",
        "currencySymbol": "currency_symbol",
        "valueInAccountCurrency": "value_in_account_currency",
    }
    _DECODERS = {
        "securitySymbols": leniently(as_list(as_model("Symbol"))),
    }
    _ABSENT = None
