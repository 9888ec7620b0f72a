from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.error_enhance_request_language import (
        ErrorEnhanceRequestLanguage,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class ErrorEnhanceRequest(Model):
    """The error to explain."""

    language: ErrorEnhanceRequestLanguage
    """Programming language of the code, `Py` for Python."""

    error: Error
    """An error that ended an algorithm."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "language": "language",
        "error": "error",
    }
    _REQUIRED = frozenset(
        {
            "language",
            "error",
        }
    )
    _DECODERS = {
        "language": as_option(
            "C#",
            "Py",
        ),
        "error": as_model("Error"),
    }
