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
    from ..models.registered_encryption_key import RegisteredEncryptionKey


@_attrs_define(slots=False, eq=False, repr=False)
class EncryptionKeyListResponse(Model):
    """The encryption keys that an organization registered."""

    keys: list[RegisteredEncryptionKey]
    """All registered keys."""

    success: bool | None = None
    """False when the keys could not be listed; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "keys": "keys",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "keys",
        }
    )
    _DECODERS = {
        "keys": as_list(as_model("RegisteredEncryptionKey")),
    }
    _ABSENT = None
