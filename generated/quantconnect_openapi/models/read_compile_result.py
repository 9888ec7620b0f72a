from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ReadCompileResult(Model):
    """A build and the compiler messages."""

    compile_id: str
    """Id of the requested build."""

    state: str
    """State of the build: waiting, done, or failed. The last two are final."""

    project_id: int | None = None
    """The project that was built. Not in every response."""

    signature: str | None = None
    """Fingerprint of the code; the second part of `compileId`. Not in every response."""

    signature_order: list[str] | None = None
    """Files in the order used for the signature. Not in every response."""

    logs: list[str] = PRESENT
    """Compiler messages, including errors with file and line. Empty while the build is waiting."""

    success: bool | None = None
    """Whether the build could be read, not whether it succeeded."""

    errors: list[str] | None = None
    """Reasons for the rejection, such as an unknown `compileId`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "compileId": "compile_id",
        "state": "state",
        "projectId": "project_id",
        "signature": "signature",
        "signatureOrder": "signature_order",
        "logs": "logs",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "compileId",
            "state",
        }
    )
    _ABSENT = None
