from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_list,
    as_model,
)

if TYPE_CHECKING:
    from ..models.file import File


@_attrs_define(slots=False, eq=False, repr=False)
class PEP8ConvertRequest(Model):
    """The Python files to convert."""

    files: list[File]
    """The files of the code, each with `name` and `content`. To run, an algorithm needs `main.py` in Python or
    `Main.cs` in C#."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "files": "files",
    }
    _REQUIRED = frozenset(
        {
            "files",
        }
    )
    _DECODERS = {
        "files": as_list(as_model("File")),
    }
