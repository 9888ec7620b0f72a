# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of account."""

from quantconnect_client._core.operation import Operation

READ_ACCOUNT = Operation(
    name="account.read",
    path="/account/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/account",
    request={
        "type": "object",
        "properties": {"organizationId": {"type": "string", "pattern": "^[0-9a-f]{32}$"}},
    },
    promises=(("organizationId",),),
)
