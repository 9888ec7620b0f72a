from __future__ import annotations

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    ModelMap,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ParameterNumbers(ModelMap["float"]):
    """Values of parameters by name, as numbers."""

    additional_properties: dict[str, float] = _attrs_field(init=False, factory=dict)

    _ABSENT = None
