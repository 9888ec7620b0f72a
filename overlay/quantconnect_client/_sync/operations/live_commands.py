# Written by `make generate` from overlay/quantconnect_client/_async/operations/live_commands.py; do not edit.
# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of live_commands, as the spec has them."""

from collections.abc import Mapping
from typing import Any

from quantconnect_client._operations.live_commands import (
    BROADCAST_LIVE_COMMAND,
    CREATE_LIVE_COMMAND,
)
from quantconnect_client._sync.group import Group
from quantconnect_openapi.api.live_management import broadcast_live_command, create_live_command
from quantconnect_openapi.models.broadcast_live_command_request import BroadcastLiveCommandRequest
from quantconnect_openapi.models.create_live_command_request import CreateLiveCommandRequest


class PlainLiveCommands(Group):
    """The operations of live_commands, as the spec has them."""

    def create(self, project_id: int, command: Mapping[str, Any]) -> None:
        """Send a command to a running algorithm.

        Hands a command to the running deployment of a project, whose code decides what to do with
        it: place orders, change settings, anything. Each call is a command of its own, so never
        repeat one whose outcome is unknown. The answer only says that the command was passed on,
        not what the algorithm made of it; look at its log. One that is sent before the algorithm
        has started up does not reach it, though the call succeeds.

        Args:
            project_id: The project whose deployment runs.
            command: What to tell the algorithm, in names and values that its code knows. With
                `$type`, the name of a command class in the code, that class handles it; without,
                the algorithm's handler for generic commands does.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. The
                algorithm executes every command that arrives, so a retry could place the same
                orders twice.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/live-commands/create-live-command
        """
        self._session.call(
            CREATE_LIVE_COMMAND,
            create_live_command.sync_detailed,
            CreateLiveCommandRequest,
            {"projectId": project_id, "command": command},
        )

    def broadcast(
        self,
        organization_id: str,
        command: Mapping[str, Any],
        *,
        exclude_project_id: int | None = None,
    ) -> None:
        """Send a command to all running algorithms.

        Hands one command to every running deployment of an organization, those of other members
        included; one project can be left out, such as the one that sends it. Each call is a command
        of its own, so never repeat one whose outcome is unknown. The answer does not say which
        algorithms got it or what they made of it.

        Args:
            organization_id: Organization that owns the projects.
            command: What to tell the algorithm, in names and values that its code knows. With
                `$type`, the name of a command class in the code, that class handles it; without,
                the algorithm's handler for generic commands does.
            exclude_project_id: A project that does not get the command. Null or left out to reach
                them all.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect.
                Every running algorithm of the organization executes every command that arrives, so
                a retry could make all of them trade twice.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/live-commands/broadcast-live-command
        """
        self._session.call(
            BROADCAST_LIVE_COMMAND,
            broadcast_live_command.sync_detailed,
            BroadcastLiveCommandRequest,
            {
                "organizationId": organization_id,
                "excludeProjectId": exclude_project_id,
                "command": command,
            },
        )
