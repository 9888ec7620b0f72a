from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
    as_model,
)

if TYPE_CHECKING:
    from ..models.live_command import LiveCommand


@_attrs_define(slots=False, eq=False, repr=False)
class BroadcastLiveCommandRequest(Model):
    """The organization whose running algorithms receive the command, and the command itself."""

    organization_id: str
    """Organization that owns the projects."""

    command: LiveCommand
    """The command for the algorithm, with names and values that its code supports. With `$type`, the name of a
    command class in the code, that class handles it; without `$type`, the algorithm's handler for generic commands
    does."""

    exclude_project_id: int | None | Unset = UNSET
    """A project that does not receive the command. Null or omitted to reach all projects."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "organizationId": "organization_id",
        "command": "command",
        "excludeProjectId": "exclude_project_id",
    }
    _REQUIRED = frozenset(
        {
            "organizationId",
            "command",
        }
    )
    _DECODERS = {
        "command": as_model("LiveCommand"),
    }
