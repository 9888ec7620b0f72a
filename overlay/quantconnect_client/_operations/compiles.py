# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of compiles."""

from quantconnect_client._core.operation import Operation

CREATE_COMPILE = Operation(
    name="compiles.create",
    path="/compile/create",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/compiling-code/create-compilation-job",
    request={
        "type": "object",
        "required": ["projectId"],
        "properties": {"projectId": {"type": "integer", "minimum": 1}},
    },
    promises=(("compileId", "state"),),
)

READ_COMPILE = Operation(
    name="compiles.read",
    path="/compile/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/compiling-code/read-compilation-result",
    request={
        "type": "object",
        "required": ["projectId", "compileId"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "compileId": {"type": "string", "minLength": 1},
        },
    },
    promises=(("compileId", "state"),),
)
