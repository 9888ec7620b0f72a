# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of nodes."""

from quantconnect_client._core.operation import Operation

READ_NODES = Operation(
    name="nodes.read",
    path="/nodes/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference",
    request={
        "type": "object",
        "required": ["organizationId"],
        "properties": {"organizationId": {"type": "string", "pattern": "^[0-9a-f]{32}$"}},
    },
    promises=(("backtest", "research", "live"),),
)
