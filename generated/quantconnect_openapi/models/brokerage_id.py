from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class BrokerageId(Model):
    """Identifies a brokerage or a data provider."""

    id: str | None = None
    """Name of the provider, such as `QuantConnectBrokerage`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
    }
    _ABSENT = None
