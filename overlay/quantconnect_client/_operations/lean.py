# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of lean."""

from quantconnect_client._core.operation import Operation

READ_LEAN_VERSIONS = Operation(
    name="lean.versions",
    path="/lean/versions/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/lean-version",
    request={},
    promises=(("versions",),),
)

READ_LEAN_ENVIRONMENTS = Operation(
    name="lean.environments",
    path="/lean/environments/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/lean-version",
    request={},
    promises=(("environments",),),
)
