from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ReadOptimizationRequest(Model):
    """The optimization to read."""

    optimization_id: str
    """Id of the optimization, as returned by optimizations/create."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "optimizationId": "optimization_id",
    }
    _REQUIRED = frozenset(
        {
            "optimizationId",
        }
    )
