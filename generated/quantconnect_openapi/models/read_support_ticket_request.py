from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ReadSupportTicketRequest(Model):
    """The support ticket to read."""

    organization_id: str
    """The organization in which you have a support seat."""

    hash_: str
    """`hash` of the ticket, as returned in the list of tickets."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "organizationId": "organization_id",
        "hash": "hash_",
    }
    _REQUIRED = frozenset(
        {
            "organizationId",
            "hash",
        }
    )
