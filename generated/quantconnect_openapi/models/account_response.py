from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.card import Card


T = TypeVar("T", bound="AccountResponse")


@_attrs_define
class AccountResponse:
    """Credit and credit card of an organization.

    Attributes:
        organization_id (str): Organization that the figures are for, as 32 hexadecimal digits.
        credit_balance (float | Unset): Remaining credit of the organization. The docs name no unit.
        card (Card | None | Unset): Credit card on file. Null when there is none.
        success (bool | Unset): False when the account could not be read; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection. Empty or missing when the call succeeded.
    """

    organization_id: str
    credit_balance: float | Unset = UNSET
    card: Card | None | Unset = UNSET
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.card import Card

        organization_id = self.organization_id

        credit_balance = self.credit_balance

        card: dict[str, Any] | None | Unset
        if isinstance(self.card, Unset):
            card = UNSET
        elif isinstance(self.card, Card):
            card = self.card.to_dict()
        else:
            card = self.card

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "organizationId": organization_id,
            }
        )
        if credit_balance is not UNSET:
            field_dict["creditBalance"] = credit_balance
        if card is not UNSET:
            field_dict["card"] = card
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.card import Card

        d = dict(src_dict)
        organization_id = d.pop("organizationId")

        credit_balance = d.pop("creditBalance", UNSET)

        def _parse_card(data: object) -> Card | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                card_type_1 = Card.from_dict(dict(data))

                return card_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Card | None | Unset, data)

        card = _parse_card(d.pop("card", UNSET))

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        account_response = cls(
            organization_id=organization_id,
            credit_balance=credit_balance,
            card=card,
            success=success,
            errors=errors,
        )

        account_response.additional_properties = d
        return account_response

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
