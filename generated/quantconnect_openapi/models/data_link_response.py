from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="DataLinkResponse")


@_attrs_define
class DataLinkResponse:
    """The download URL of a data file, and the amount charged.

    Attributes:
        link (str): URL of the file, to be fetched with GET and without credentials: anyone who has the URL can download
            the file.
        balance (float | Unset): Remaining credit of the organization, in QCC.
        cost (float | Unset): Amount charged for the file, in QCC.
        success (bool | Unset): False when the file could not be bought; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection. Empty or missing when the call succeeded.
    """

    link: str
    balance: float | Unset = UNSET
    cost: float | Unset = UNSET
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = ("link",)
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        link = self.link

        balance = self.balance

        cost = self.cost

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "link": link,
            }
        )
        if balance is not UNSET:
            field_dict["balance"] = balance
        if cost is not UNSET:
            field_dict["cost"] = cost
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        link = d.pop("link")

        balance = d.pop("balance", UNSET)

        cost = d.pop("cost", UNSET)

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        data_link_response = cls(
            link=link,
            balance=balance,
            cost=cost,
            success=success,
            errors=errors,
        )

        data_link_response.additional_properties = d
        return data_link_response

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
