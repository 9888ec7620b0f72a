from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    ModelMap,
)


@_attrs_define(slots=False, eq=False, repr=False)
class TimeInForce(ModelMap["Any"]):
    """How long an order stays open, as serialized by LEAN: no properties for good-til-canceled, otherwise the class name
    in `$type` and, with a date, `Expiry`.

        Example:
            {'$type': 'QuantConnect.Orders.TimeInForces.DayTimeInForce'}

    """

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _ABSENT = None
