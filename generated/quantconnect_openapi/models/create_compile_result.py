from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_list,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.file_parameters import FileParameters


@_attrs_define(slots=False, eq=False, repr=False)
class CreateCompileResult(Model):
    """A build that was queued."""

    compile_id: str
    """Id of the build: 32 hexadecimal digits, a hyphen, and the signature. Needed to read the build and to start
    backtests from it."""

    state: str
    """State of the build: waiting, done, or failed. Normally `InQueue` in this response."""

    parameters: list[FileParameters] | None = None
    """Places in the code that read a parameter, by file."""

    project_id: int = PRESENT
    """The project being built."""

    signature: str | None = None
    """Fingerprint of the code; the second part of `compileId`."""

    signature_order: list[str] | None = None
    """Names of the files in the order used for the signature."""

    success: bool | None = None
    """False when no build was queued; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "compileId": "compile_id",
        "state": "state",
        "parameters": "parameters",
        "projectId": "project_id",
        "signature": "signature",
        "signatureOrder": "signature_order",
        "success": "success",
        "errors": "errors",
    }
    _REQUIRED = frozenset(
        {
            "compileId",
            "state",
        }
    )
    _DECODERS = {
        "parameters": leniently(as_list(as_model("FileParameters"))),
    }
    _ABSENT = None
