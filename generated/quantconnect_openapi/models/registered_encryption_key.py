from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class RegisteredEncryptionKey(Model):
    """An encryption key that is registered with the cloud; never the key itself."""

    hash_: str
    """MD5 hash of the text of the key, 32 hexadecimal digits. A project encrypted with the key has the same text as
    `id` of its `encryptionKey`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "hash": "hash_",
    }
    _REQUIRED = frozenset(
        {
            "hash",
        }
    )
    _ABSENT = None
