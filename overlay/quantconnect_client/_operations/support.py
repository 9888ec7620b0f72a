# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of support."""

from quantconnect_client._core.operation import Operation

CREATE_SUPPORT_TICKET = Operation(
    name="support.create",
    path="/organizations/support/tickets/create",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/support/create-support-ticket",
    request={
        "type": "object",
        "required": ["organizationId", "message"],
        "properties": {
            "organizationId": {"type": "string", "minLength": 1},
            "subject": {"type": "string", "minLength": 1},
            "message": {"type": "string", "minLength": 1},
            "hash": {"type": "string", "minLength": 1},
            "close": {"type": "boolean"},
            "projectId": {"type": "integer", "minimum": 1},
            "backtestId": {"type": "string", "minLength": 1},
            "deployId": {"type": "string", "minLength": 1},
            "agentDeploymentId": {"type": "string", "minLength": 1},
        },
    },
    promises=(("hash",),),
)

LIST_SUPPORT_TICKETS = Operation(
    name="support.list_page",
    path="/organizations/support/tickets/list",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/support/list-support-tickets",
    request={
        "type": "object",
        "required": ["organizationId"],
        "properties": {
            "organizationId": {"type": "string", "minLength": 1},
            "closedPage": {"type": "integer", "minimum": 0},
        },
    },
    promises=(("open", "closed"),),
)

READ_SUPPORT_TICKET = Operation(
    name="support.read",
    path="/organizations/support/tickets/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/support/read-support-ticket",
    request={
        "type": "object",
        "required": ["organizationId", "hash"],
        "properties": {
            "organizationId": {"type": "string", "minLength": 1},
            "hash": {"type": "string", "minLength": 1},
        },
    },
    promises=(("messages",),),
)
