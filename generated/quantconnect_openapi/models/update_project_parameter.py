from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class UpdateProjectParameter(Model):
    """New value of a project parameter."""

    key: str
    """Name of the parameter, as used in the algorithm."""

    value: float | int | str
    """Value of one algorithm parameter. Keeps the JSON type in which it was sent; the algorithm itself reads every
    parameter as text and converts it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "key": "key",
        "value": "value",
    }
    _REQUIRED = frozenset(
        {
            "key",
            "value",
        }
    )
