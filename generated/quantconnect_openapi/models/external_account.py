from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ExternalAccount(Model):
    """An account at a brokerage."""

    id: str
    """Number of the account, as required by the settings of live/create."""

    name: str | None = None
    """Number, type and currency of the account, for display to the user."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "name": "name",
    }
    _REQUIRED = frozenset(
        {
            "id",
        }
    )
    _ABSENT = None
