from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class CreateSupportTicketResult(Model):
    """The ticket that was opened or commented on."""

    hash_: str
    """Id of the ticket, used to comment on it and to read it."""

    success: bool | None = None
    """False when the API rejected the call; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "hash": "hash_",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "hash",
        }
    )
    _ABSENT = None
