from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class EncryptionKey(Model):
    """Reference to a key that encrypts project files; never the key itself."""

    id: str = PRESENT
    """Id under which the organization keeps the key."""

    name: str = PRESENT
    """Name that the user gave to the key."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "name": "name",
    }
    _ABSENT = None
