from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class NodePrices(Model):
    """Prices of a node, in US dollars."""

    monthly: int = PRESENT
    """Price per month in US dollars, when paid monthly."""

    yearly: int = PRESENT
    """Price per year in US dollars, when paid yearly."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "monthly": "monthly",
        "yearly": "yearly",
    }
    _ABSENT = None
