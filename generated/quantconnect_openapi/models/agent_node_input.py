from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
)


@_attrs_define(slots=False, eq=False, repr=False)
class AgentNodeInput(Model):
    """The agent node assigned to an agent, if any."""

    id: int
    """Number of the node. 0 leaves the choice to the platform."""

    sku: str | Unset = UNSET
    """Product code of the node, such as `A-8`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "sku": "sku",
    }
    _REQUIRED = frozenset(
        {
            "id",
        }
    )
