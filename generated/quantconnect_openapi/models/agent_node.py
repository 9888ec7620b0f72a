from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class AgentNode(Model):
    """The agent node that an agent is tied to."""

    id: int | None = None
    """Numeric id of the node. 0 when the platform chooses one for each run."""

    sku: str | None = None
    """Product code of the node, such as `A-8`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "sku": "sku",
    }
    _ABSENT = None
