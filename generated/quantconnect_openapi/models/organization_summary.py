from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="OrganizationSummary")


@_attrs_define
class OrganizationSummary:
    """Summary of an organization.

    Attributes:
        id (str): Id of the organization, 32 hexadecimal digits.
        name (str | Unset): Name of the organization.
        type_ (str | Unset): Tier of the organization, in words.
        owner_name (str | Unset): Name of the owner; `You` for the calling user.
        members (int | Unset): Number of users who belong to it.
        preferred (bool | Unset): Whether calls that specify no organization use this one.
    """

    id: str
    name: str | Unset = UNSET
    type_: str | Unset = UNSET
    owner_name: str | Unset = UNSET
    members: int | Unset = UNSET
    preferred: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        type_ = self.type_

        owner_name = self.owner_name

        members = self.members

        preferred = self.preferred

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if type_ is not UNSET:
            field_dict["type"] = type_
        if owner_name is not UNSET:
            field_dict["ownerName"] = owner_name
        if members is not UNSET:
            field_dict["members"] = members
        if preferred is not UNSET:
            field_dict["preferred"] = preferred

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name", UNSET)

        type_ = d.pop("type", UNSET)

        owner_name = d.pop("ownerName", UNSET)

        members = d.pop("members", UNSET)

        preferred = d.pop("preferred", UNSET)

        organization_summary = cls(
            id=id,
            name=name,
            type_=type_,
            owner_name=owner_name,
            members=members,
            preferred=preferred,
        )

        organization_summary.additional_properties = d
        return organization_summary

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
