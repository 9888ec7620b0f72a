from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class File(Model):
    r"""A code file, included in the request itself.

    Example:
        {'name': 'main.py', 'content': 'from AlgorithmImports import *\n'}

    """

    name: str
    """Name of the file with its extension, such as `main.py`."""

    content: str
    """Full text of the file."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "name": "name",
        "content": "content",
    }
    _REQUIRED = frozenset(
        {
            "name",
            "content",
        }
    )
