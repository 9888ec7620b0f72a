from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_list,
    as_model,
)

if TYPE_CHECKING:
    from ..models.organization_summary import OrganizationSummary


@_attrs_define(slots=False, eq=False, repr=False)
class OrganizationListResponse(Model):
    """The organizations of the user."""

    organizations: list[OrganizationSummary]
    """All organizations that the user belongs to."""

    success: bool | None = None
    """False when the organizations could not be listed; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "organizations": "organizations",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "organizations",
        }
    )
    _DECODERS = {
        "organizations": as_list(as_model("OrganizationSummary")),
    }
    _ABSENT = None
