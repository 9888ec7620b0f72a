from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class DataPrice(Model):
    """Price of the files of one vendor."""

    vendor_name: str = PRESENT
    """Name of the vendor who sells the files."""

    regex: str = PRESENT
    """Pattern that the paths of the files match, between slashes and followed by flags, as in `/^equity.usa/m`."""

    price: float | None = None
    """Price of one file, in QCC. Null when these files are not for sale."""

    type_: str | None = None
    """Kind of the entry. Clients do not use it."""

    subscribed: bool | None = None
    """Whether the organization subscribes to the product. Null or absent when there is no such product."""

    product_id: int | None = None
    """Number of the product that the price belongs to. Null or absent when there is none."""

    paths: list[str] | None = None
    """Data folders that the product covers."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "vendorName": "vendor_name",
        "regex": "regex",
        "price": "price",
        "type": "type_",
        "subscribed": "subscribed",
        "productId": "product_id",
        "paths": "paths",
    }
    _ABSENT = None
