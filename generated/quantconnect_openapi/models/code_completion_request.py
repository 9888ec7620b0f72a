from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
    as_option,
)

if TYPE_CHECKING:
    from ..models.code_completion_request_language import CodeCompletionRequestLanguage


@_attrs_define(slots=False, eq=False, repr=False)
class CodeCompletionRequest(Model):
    """The code to complete."""

    language: CodeCompletionRequestLanguage
    """Programming language of the code, `Py` for Python."""

    sentence: str
    """The beginning of a line or name, such as `self.add_eq` or `AddEq`."""

    response_size_limit: int | Unset = UNSET
    """Maximum number of suggestions. Omit it to let the service decide."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "language": "language",
        "sentence": "sentence",
        "responseSizeLimit": "response_size_limit",
    }
    _REQUIRED = frozenset(
        {
            "language",
            "sentence",
        }
    )
    _DECODERS = {
        "language": as_option(
            "C#",
            "Py",
        ),
    }
