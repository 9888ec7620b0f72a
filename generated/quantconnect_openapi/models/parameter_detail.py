from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ParameterDetail(Model):
    """One place in the code that reads a parameter."""

    line: int | None = None
    """Line in the file that reads the parameter."""

    type_: str | None = None
    """Type that the code converts the parameter to."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "line": "line",
        "type": "type_",
    }
    _ABSENT = None
