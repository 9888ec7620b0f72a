from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class DataLinkResponse(Model):
    """The download URL of a data file, and the amount charged."""

    link: str
    """URL of the file, to be fetched with GET and without credentials: anyone who has the URL can download the
    file."""

    balance: float | None = None
    """Remaining credit of the organization, in QCC."""

    cost: float | None = None
    """Amount charged for the file, in QCC."""

    success: bool | None = None
    """False when the file could not be bought; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "link": "link",
        "balance": "balance",
        "cost": "cost",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "link",
        }
    )
    _ABSENT = None
    _SECRETS = ("link",)
