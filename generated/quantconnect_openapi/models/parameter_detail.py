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
    """What was detected, and near which code, in one sentence."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "line": "line",
        "type": "type_",
    }
    _ABSENT = None
