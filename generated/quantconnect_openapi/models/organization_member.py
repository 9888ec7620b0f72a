from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="OrganizationMember")


@_attrs_define
class OrganizationMember:
    """A user who belongs to an organization.

    Attributes:
        id (int): User id of the member.
        name (str | Unset): Name shown to other users.
        is_admin (bool | Unset): Whether the user manages the organization.
        email (str | Unset): Email address that the account is registered with.
    """

    id: int
    name: str | Unset = UNSET
    is_admin: bool | Unset = UNSET
    email: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        is_admin = self.is_admin

        email = self.email

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if is_admin is not UNSET:
            field_dict["isAdmin"] = is_admin
        if email is not UNSET:
            field_dict["email"] = email

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name", UNSET)

        is_admin = d.pop("isAdmin", UNSET)

        email = d.pop("email", UNSET)

        organization_member = cls(
            id=id,
            name=name,
            is_admin=is_admin,
            email=email,
        )

        organization_member.additional_properties = d
        return organization_member

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
