from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
    as_model,
)

if TYPE_CHECKING:
    from ..models.live_command import LiveCommand


@_attrs_define(slots=False, eq=False, repr=False)
class CreateLiveCommandRequest(Model):
    """The project whose running algorithm receives the command, and the command itself."""

    project_id: int
    """The project with the running deployment."""

    command: LiveCommand
    """The command for the algorithm, with names and values that its code supports. With `$type`, the name of a
    command class in the code, that class handles it; without `$type`, the algorithm's handler for generic commands
    does."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "command": "command",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "command",
        }
    )
    _DECODERS = {
        "command": as_model("LiveCommand"),
    }
