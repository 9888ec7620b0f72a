from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ReadModuleFileRequest(Model):
    """One file of a module, and the organization that has a license for it."""

    product_id: int
    """Product number of the module."""

    organization_id: str
    """Id of the organization, 32 hexadecimal digits."""

    file_name: str
    """Name of the file, as returned by modules/list."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "productId": "product_id",
        "organizationId": "organization_id",
        "fileName": "file_name",
    }
    _REQUIRED = frozenset(
        {
            "productId",
            "organizationId",
            "fileName",
        }
    )
