from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    ModelMap,
    as_model,
    as_values,
    leniently,
)

if TYPE_CHECKING:
    from ..models.project_parameter import ProjectParameter


@_attrs_define(slots=False, eq=False, repr=False)
class ProjectParameterMap(ModelMap["float | int | ProjectParameter | str"]):
    """Project parameters by name, each as a bare value or with its search range."""

    additional_properties: dict[str, float | int | ProjectParameter | str] = (
        _attrs_field(init=False, factory=dict)
    )

    _DECODERS = {
        "additional_properties": as_values(leniently(as_model("ProjectParameter"))),
    }
    _ABSENT = None
