from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ParameterDetail(Model):
    """One place in the code with parameters, such as a LEAN call with constants."""

    line: int | None = None
    """Line in the file, counted from 1."""

    type_: str | None = None
    """A sentence that says how many parameters were found there, of which kind, and near which code."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "line": "line",
        "type": "type_",
    }
    _ABSENT = None
