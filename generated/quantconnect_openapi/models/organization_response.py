from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_model,
)

if TYPE_CHECKING:
    from ..models.organization import Organization


@_attrs_define(slots=False, eq=False, repr=False)
class OrganizationResponse(Model):
    """One organization in full."""

    organization: Organization
    """An organization, with its members, subscriptions and remaining credit."""

    success: bool | None = None
    """False when the organization could not be read; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "organization": "organization",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "organization",
        }
    )
    _DECODERS = {
        "organization": as_model("Organization"),
    }
    _ABSENT = None
