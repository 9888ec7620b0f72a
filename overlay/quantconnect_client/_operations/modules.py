# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of modules."""

from quantconnect_client._core.operation import Operation

LIST_MODULE_FILES = Operation(
    name="modules.list",
    path="/modules/list",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference",
    request={
        "type": "object",
        "required": ["productId", "organizationId"],
        "properties": {
            "productId": {"type": "integer", "minimum": 1},
            "organizationId": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
        },
    },
    promises=(("files",),),
)

READ_MODULE_FILE = Operation(
    name="modules.read",
    path="/modules/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference",
    request={
        "type": "object",
        "required": ["productId", "organizationId", "fileName"],
        "properties": {
            "productId": {"type": "integer", "minimum": 1},
            "organizationId": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
            "fileName": {"type": "string", "minLength": 1},
        },
    },
    promises=(("url",),),
)
