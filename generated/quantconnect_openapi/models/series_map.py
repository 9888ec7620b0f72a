from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    ModelMap,
    as_model,
    as_values,
)

if TYPE_CHECKING:
    from ..models.series import Series


@_attrs_define(slots=False, eq=False, repr=False)
class SeriesMap(ModelMap["Series"]):
    """Series of a chart, by name."""

    additional_properties: dict[str, Series] = _attrs_field(init=False, factory=dict)

    _DECODERS = {
        "additional_properties": as_values(as_model("Series")),
    }
    _ABSENT = None
