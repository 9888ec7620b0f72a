from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ListSupportTicketsRequest(Model):
    """The organization whose tickets to list, and the page of the closed ones."""

    organization_id: str
    """The organization in which you have a support seat."""

    closed_page: int | Unset = UNSET
    """Zero-based page of closed tickets, 10 per page; 0 by default."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "organizationId": "organization_id",
        "closedPage": "closed_page",
    }
    _REQUIRED = frozenset(
        {
            "organizationId",
        }
    )
