from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_list,
    as_model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.basic_files_request_language import (
        BasicFilesRequestLanguage,
    )
    from ..models.file import File


@_attrs_define(slots=False, eq=False, repr=False)
class BasicFilesRequest(Model):
    """Code to check, in one language."""

    language: BasicFilesRequestLanguage
    """Programming language of the code, `Py` for Python."""

    files: list[File]
    """The files of the code, each with `name` and `content`. To run, an algorithm needs `main.py` in Python or
    `Main.cs` in C#."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "language": "language",
        "files": "files",
    }
    _REQUIRED = frozenset(
        {
            "language",
            "files",
        }
    )
    _DECODERS = {
        "language": as_option(
            "C#",
            "Py",
        ),
        "files": as_list(as_model("File")),
    }
