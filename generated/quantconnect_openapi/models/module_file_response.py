from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ModuleFileResponse(Model):
    """The download URL of a file of a module."""

    url: str
    """URL of the file, to be fetched with GET and without credentials: anyone who has the URL can download the
    file."""

    success: bool | None = None
    """False when there is no link; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "url": "url",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "url",
        }
    )
    _ABSENT = None
    _SECRETS = ("url",)
