from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class UpdateAgentDeploymentResult(Model):
    """Confirmation that a prompt was accepted."""

    message: str | None = None
    """Confirmation message, such as `Prompt run started.` It is not the agent's reply."""

    success: bool | None = None
    """False when the API rejected the call; `errors` lists the reasons."""

    errors: list[str] | None = None
    """Reasons for the rejection. Empty or missing when the call succeeded."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "message": "message",
        "success": "success",
        "errors": "errors",
    }
    _ABSENT = None
