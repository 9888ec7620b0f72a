# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of root."""

from quantconnect_client._core.operation import Operation

AUTHENTICATE = Operation(
    name="authenticate",
    path="/authenticate",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/authentication",
    request={},
)
