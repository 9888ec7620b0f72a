from __future__ import annotations

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    ModelMap,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ParameterMap(ModelMap["float | int | str"]):
    """Algorithm parameters by name. Each value overrides the default in the code.

    Example:
        {'fast': 10, 'slow': 50}

    """

    additional_properties: dict[str, float | int | str] = _attrs_field(
        init=False, factory=dict
    )
