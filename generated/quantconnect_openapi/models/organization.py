from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.organization_credit import OrganizationCredit
    from ..models.organization_data_agreement import OrganizationDataAgreement
    from ..models.organization_member import OrganizationMember
    from ..models.organization_product import OrganizationProduct


T = TypeVar("T", bound="Organization")


@_attrs_define
class Organization:
    """An organization, with its members, subscriptions and remaining credit.

    Attributes:
        id (str): Id of the organization, 32 hexadecimal digits, used in many calls.
        name (str | Unset): Name of the organization.
        seats (int | Unset): Number of members that the subscription pays for.
        type_ (str | Unset): Tier of the organization, in words.
        credit (None | OrganizationCredit | Unset):
        products (list[OrganizationProduct] | None | Unset): Subscriptions of the organization, by kind of product.
        data (None | OrganizationDataAgreement | Unset):
        members (list[OrganizationMember] | None | Unset): Users who belong to the organization.
    """

    id: str
    name: str | Unset = UNSET
    seats: int | Unset = UNSET
    type_: str | Unset = UNSET
    credit: None | OrganizationCredit | Unset = UNSET
    products: list[OrganizationProduct] | None | Unset = UNSET
    data: None | OrganizationDataAgreement | Unset = UNSET
    members: list[OrganizationMember] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.organization_credit import OrganizationCredit
        from ..models.organization_data_agreement import OrganizationDataAgreement

        id = self.id

        name = self.name

        seats = self.seats

        type_ = self.type_

        credit: dict[str, Any] | None | Unset
        if isinstance(self.credit, Unset):
            credit = UNSET
        elif isinstance(self.credit, OrganizationCredit):
            credit = self.credit.to_dict()
        else:
            credit = self.credit

        products: list[dict[str, Any]] | None | Unset
        if isinstance(self.products, Unset):
            products = UNSET
        elif isinstance(self.products, list):
            products = []
            for products_type_0_item_data in self.products:
                products_type_0_item = products_type_0_item_data.to_dict()
                products.append(products_type_0_item)

        else:
            products = self.products

        data: dict[str, Any] | None | Unset
        if isinstance(self.data, Unset):
            data = UNSET
        elif isinstance(self.data, OrganizationDataAgreement):
            data = self.data.to_dict()
        else:
            data = self.data

        members: list[dict[str, Any]] | None | Unset
        if isinstance(self.members, Unset):
            members = UNSET
        elif isinstance(self.members, list):
            members = []
            for members_type_0_item_data in self.members:
                members_type_0_item = members_type_0_item_data.to_dict()
                members.append(members_type_0_item)

        else:
            members = self.members

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if seats is not UNSET:
            field_dict["seats"] = seats
        if type_ is not UNSET:
            field_dict["type"] = type_
        if credit is not UNSET:
            field_dict["credit"] = credit
        if products is not UNSET:
            field_dict["products"] = products
        if data is not UNSET:
            field_dict["data"] = data
        if members is not UNSET:
            field_dict["members"] = members

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.organization_credit import OrganizationCredit
        from ..models.organization_data_agreement import OrganizationDataAgreement
        from ..models.organization_member import OrganizationMember
        from ..models.organization_product import OrganizationProduct

        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name", UNSET)

        seats = d.pop("seats", UNSET)

        type_ = d.pop("type", UNSET)

        def _parse_credit(data: object) -> None | OrganizationCredit | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                credit_type_1 = OrganizationCredit.from_dict(dict(data))

                return credit_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OrganizationCredit | Unset, data)

        credit = _parse_credit(d.pop("credit", UNSET))

        def _parse_products(data: object) -> list[OrganizationProduct] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                products_type_0 = []
                _products_type_0 = data
                for products_type_0_item_data in _products_type_0:
                    products_type_0_item = OrganizationProduct.from_dict(
                        dict(products_type_0_item_data)
                    )

                    products_type_0.append(products_type_0_item)

                return products_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[OrganizationProduct] | None | Unset, data)

        products = _parse_products(d.pop("products", UNSET))

        def _parse_data(data: object) -> None | OrganizationDataAgreement | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                data_type_1 = OrganizationDataAgreement.from_dict(dict(data))

                return data_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OrganizationDataAgreement | Unset, data)

        data = _parse_data(d.pop("data", UNSET))

        def _parse_members(data: object) -> list[OrganizationMember] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                members_type_0 = []
                _members_type_0 = data
                for members_type_0_item_data in _members_type_0:
                    members_type_0_item = OrganizationMember.from_dict(
                        dict(members_type_0_item_data)
                    )

                    members_type_0.append(members_type_0_item)

                return members_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[OrganizationMember] | None | Unset, data)

        members = _parse_members(d.pop("members", UNSET))

        organization = cls(
            id=id,
            name=name,
            seats=seats,
            type_=type_,
            credit=credit,
            products=products,
            data=data,
            members=members,
        )

        organization.additional_properties = d
        return organization

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
