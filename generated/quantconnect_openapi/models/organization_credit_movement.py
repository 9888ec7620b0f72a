from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="OrganizationCreditMovement")


@_attrs_define
class OrganizationCreditMovement:
    """One payment into or out of the credit of an organization.

    Attributes:
        date (str | Unset): Day of the payment, as text; clients do not rely on a particular format.
        description (str | Unset): Purpose of the payment, in words.
        type_ (str | Unset): Kind of the payment.
        subtype (str | Unset): More specific kind of the payment.
        amount (float | Unset): Change in the balance, in QCC.
        balance (float | Unset): Remaining credit after the payment, in QCC.
    """

    date: str | Unset = UNSET
    description: str | Unset = UNSET
    type_: str | Unset = UNSET
    subtype: str | Unset = UNSET
    amount: float | Unset = UNSET
    balance: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        date = self.date

        description = self.description

        type_ = self.type_

        subtype = self.subtype

        amount = self.amount

        balance = self.balance

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if date is not UNSET:
            field_dict["date"] = date
        if description is not UNSET:
            field_dict["description"] = description
        if type_ is not UNSET:
            field_dict["type"] = type_
        if subtype is not UNSET:
            field_dict["subtype"] = subtype
        if amount is not UNSET:
            field_dict["amount"] = amount
        if balance is not UNSET:
            field_dict["balance"] = balance

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        date = d.pop("date", UNSET)

        description = d.pop("description", UNSET)

        type_ = d.pop("type", UNSET)

        subtype = d.pop("subtype", UNSET)

        amount = d.pop("amount", UNSET)

        balance = d.pop("balance", UNSET)

        organization_credit_movement = cls(
            date=date,
            description=description,
            type_=type_,
            subtype=subtype,
            amount=amount,
            balance=balance,
        )

        organization_credit_movement.additional_properties = d
        return organization_credit_movement

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
