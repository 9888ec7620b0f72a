from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class OrganizationDataAgreement(Model):
    """Whether the organization may download data."""

    signed_time: int | None = None
    """Time the agreement was signed, as Unix time in seconds. Null if it never was."""

    current: bool = PRESENT
    """Whether the signed agreement is still valid; otherwise data/read is rejected."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "signedTime": "signed_time",
        "current": "current",
    }
    _ABSENT = None
