from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
)


@_attrs_define(slots=False, eq=False, repr=False)
class Error(Model):
    """An error that ended an algorithm."""

    message: str
    """Message of the exception."""

    stacktrace: str | Unset = UNSET
    """Stack trace of the exception. Improves the explanation."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "message": "message",
        "stacktrace": "stacktrace",
    }
    _REQUIRED = frozenset(
        {
            "message",
        }
    )
