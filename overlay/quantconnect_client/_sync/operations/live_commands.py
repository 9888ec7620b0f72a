# Written by `make generate` from overlay/quantconnect_client/_async/operations/live_commands.py; do not edit.
# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of live_commands, as the spec has them."""

from collections.abc import Mapping
from typing import Any

from quantconnect_client._core.operations import operation_of
from quantconnect_client._sync.group import Group


class PlainLiveCommands(Group):
    """The operations of live_commands, as the spec has them."""

    _path = "live.commands"

    def create(self, project_id: int, command: Mapping[str, Any]) -> None:
        """Send a command to a running algorithm.

        Passes a command to the running deployment of a project, whose code decides how to handle
        it: place orders, change settings, anything. Each call is a separate command, so never retry
        one whose outcome is unknown. The response only confirms that the command was passed on, not
        how the algorithm handled it; check its log for that. A command sent before the algorithm
        has started up does not reach it, even though the call succeeds.

        Args:
            project_id: The project with the running deployment.
            command: The command for the algorithm, with names and values that its code supports.
                With `$type`, the name of a command class in the code, that class handles it;
                without `$type`, the algorithm's handler for generic commands does.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. The
                algorithm executes every command that it receives, so a retry could place the same
                orders twice.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/live-commands/create-live-command
        """
        from quantconnect_openapi.api.live_management import create_live_command
        from quantconnect_openapi.models.create_live_command_request import CreateLiveCommandRequest

        self._session.call(
            operation_of("live.commands.create"),
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

        Passes one command to every running deployment of an organization, including those of other
        members; one project can be excluded, such as the one that sends it. Each call is a separate
        command, so never retry one whose outcome is unknown. The response does not say which
        algorithms received it or how they handled it.

        Args:
            organization_id: Organization that owns the projects.
            command: The command for the algorithm, with names and values that its code supports.
                With `$type`, the name of a command class in the code, that class handles it;
                without `$type`, the algorithm's handler for generic commands does.
            exclude_project_id: A project that does not receive the command. Null or omitted to
                reach all projects.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect.
                Every running algorithm of the organization executes every command that it receives,
                so a retry could make all of them trade twice.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/live-commands/broadcast-live-command
        """
        from quantconnect_openapi.api.live_management import broadcast_live_command
        from quantconnect_openapi.models.broadcast_live_command_request import (
            BroadcastLiveCommandRequest,
        )

        self._session.call(
            operation_of("live.commands.broadcast"),
            broadcast_live_command.sync_detailed,
            BroadcastLiveCommandRequest,
            {
                "organizationId": operation_of("live.commands.broadcast").needed(
                    "organizationId", organization_id
                ),
                "excludeProjectId": exclude_project_id,
                "command": command,
            },
        )
