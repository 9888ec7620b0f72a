from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.time_in_force import TimeInForce


@_attrs_define(slots=False, eq=False, repr=False)
class OrderProperties(Model):
    """Order settings that its type does not imply. Brokerages add their own."""

    time_in_force: TimeInForce | None = None
    """How long the order stays open. Empty means until it is canceled."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "timeInForce": "time_in_force",
    }
    _DECODERS = {
        "timeInForce": leniently(as_model("TimeInForce")),
    }
    _ABSENT = None
