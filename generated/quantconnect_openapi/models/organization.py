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
    from ..models.organization_credit import OrganizationCredit
    from ..models.organization_data_agreement import OrganizationDataAgreement
    from ..models.organization_member import OrganizationMember
    from ..models.organization_product import OrganizationProduct


@_attrs_define(slots=False, eq=False, repr=False)
class Organization(Model):
    """An organization, with its members, subscriptions and remaining credit."""

    id: str
    """Id of the organization, 32 hexadecimal digits, used in many calls."""

    name: str = PRESENT
    """Name of the organization."""

    seats: int = PRESENT
    """Number of members that the subscription pays for."""

    type_: str = PRESENT
    """Tier of the organization, in words."""

    credit: OrganizationCredit = PRESENT

    products: list[OrganizationProduct] = PRESENT
    """Subscriptions of the organization, by kind of product."""

    data: OrganizationDataAgreement = PRESENT

    members: list[OrganizationMember] = PRESENT
    """Users who belong to the organization."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "name": "name",
        "seats": "seats",
        "type": "type_",
        "credit": "credit",
        "products": "products",
        "data": "data",
        "members": "members",
    }
    _REQUIRED = frozenset(
        {
            "id",
        }
    )
    _DECODERS = {
        "credit": leniently(as_model("OrganizationCredit")),
        "products": leniently(as_list(as_model("OrganizationProduct"))),
        "data": leniently(as_model("OrganizationDataAgreement")),
        "members": leniently(as_list(as_model("OrganizationMember"))),
    }
    _ABSENT = None
