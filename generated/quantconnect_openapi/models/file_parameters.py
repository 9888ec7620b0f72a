from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_list,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.parameter_detail import ParameterDetail


@_attrs_define(slots=False, eq=False, repr=False)
class FileParameters(Model):
    """Parameters that the compiler found in one file."""

    file: str | None = None
    """Path of the file in the project."""

    parameters: list[ParameterDetail] | None = None
    """Places in that file, in the order of their lines."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "file": "file",
        "parameters": "parameters",
    }
    _DECODERS = {
        "parameters": leniently(as_list(as_model("ParameterDetail"))),
    }
    _ABSENT = None
