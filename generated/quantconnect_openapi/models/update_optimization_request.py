from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class UpdateOptimizationRequest(Model):
    """The optimization to rename, and its new name."""

    optimization_id: str
    """Id of the optimization, as returned by optimizations/create."""

    name: str
    """New name of the optimization."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "optimizationId": "optimization_id",
        "name": "name",
    }
    _REQUIRED = frozenset(
        {
            "optimizationId",
            "name",
        }
    )
