from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ListEncryptionKeysRequest(Model):
    """The organization whose keys to list."""

    organization_id: str
    """Id of the organization, 32 hexadecimal digits."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "organizationId": "organization_id",
    }
    _REQUIRED = frozenset(
        {
            "organizationId",
        }
    )
