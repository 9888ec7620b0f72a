from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.symbol import Symbol


T = TypeVar("T", bound="Cash")


@_attrs_define
class Cash:
    """Cash in one currency. Official clients accept its property names with or without an initial capital letter, because
    older responses capitalized them.

        Attributes:
            security_symbols (list[Symbol] | None | Unset): Securities whose prices convert this currency into the account
                currency. Empty for the account currency itself.
            symbol (str | Unset): Currency, such as `USD`; the same as the key.
            amount (float | Unset): Units of this currency; negative when money is owed.
            conversion_rate (float | Unset): Value of one unit of this currency in the account currency.
            currency_symbol (str | Unset): Symbol of the currency, such as `$`.
            value_in_account_currency (float | Unset): The amount converted into the account currency.
    """

    security_symbols: list[Symbol] | None | Unset = UNSET
    symbol: str | Unset = UNSET
    amount: float | Unset = UNSET
    conversion_rate: float | Unset = UNSET
    currency_symbol: str | Unset = UNSET
    value_in_account_currency: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        security_symbols: list[dict[str, Any]] | None | Unset
        if isinstance(self.security_symbols, Unset):
            security_symbols = UNSET
        elif isinstance(self.security_symbols, list):
            security_symbols = []
            for security_symbols_type_0_item_data in self.security_symbols:
                security_symbols_type_0_item = (
                    security_symbols_type_0_item_data.to_dict()
                )
                security_symbols.append(security_symbols_type_0_item)

        else:
            security_symbols = self.security_symbols

        symbol = self.symbol

        amount = self.amount

        conversion_rate = self.conversion_rate

        currency_symbol = self.currency_symbol

        value_in_account_currency = self.value_in_account_currency

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if security_symbols is not UNSET:
            field_dict["securitySymbols"] = security_symbols
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if amount is not UNSET:
            field_dict["amount"] = amount
        if conversion_rate is not UNSET:
            field_dict["conversionRate"] = conversion_rate
        if currency_symbol is not UNSET:
            field_dict["currencySymbol"] = currency_symbol
        if value_in_account_currency is not UNSET:
            field_dict["valueInAccountCurrency"] = value_in_account_currency

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.symbol import Symbol

        d = dict(src_dict)

        def _parse_security_symbols(data: object) -> list[Symbol] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                security_symbols_type_0 = []
                _security_symbols_type_0 = data
                for security_symbols_type_0_item_data in _security_symbols_type_0:
                    security_symbols_type_0_item = Symbol.from_dict(
                        dict(security_symbols_type_0_item_data)
                    )

                    security_symbols_type_0.append(security_symbols_type_0_item)

                return security_symbols_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Symbol] | None | Unset, data)

        security_symbols = _parse_security_symbols(d.pop("securitySymbols", UNSET))

        symbol = d.pop("symbol", UNSET)

        amount = d.pop("amount", UNSET)

        conversion_rate = d.pop("conversionRate", UNSET)

        currency_symbol = d.pop("currencySymbol", UNSET)

        value_in_account_currency = d.pop("valueInAccountCurrency", UNSET)

        cash = cls(
            security_symbols=security_symbols,
            symbol=symbol,
            amount=amount,
            conversion_rate=conversion_rate,
            currency_symbol=currency_symbol,
            value_in_account_currency=value_in_account_currency,
        )

        cash.additional_properties = d
        return cash

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
