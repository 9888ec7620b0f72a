# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of live_commands."""

from quantconnect_client._core.operation import Operation

CREATE_LIVE_COMMAND = Operation(
    name="live.commands.create",
    path="/live/commands/create",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/live-commands/create-live-command",
    request={
        "type": "object",
        "required": ["projectId", "command"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "command": {"type": "object", "additionalProperties": {}},
        },
    },
)

BROADCAST_LIVE_COMMAND = Operation(
    name="live.commands.broadcast",
    path="/live/commands/broadcast",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/live-commands/broadcast-live-command",
    request={
        "type": "object",
        "required": ["organizationId", "command"],
        "properties": {
            "organizationId": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
            "excludeProjectId": {"anyOf": [{"type": "integer", "minimum": 1}, {"type": "null"}]},
            "command": {"type": "object", "additionalProperties": {}},
        },
    },
)
