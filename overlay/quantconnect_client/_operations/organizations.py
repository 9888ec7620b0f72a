# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of organizations."""

from quantconnect_client._core.operation import Operation

READ_ORGANIZATION = Operation(
    name="organizations.read",
    path="/organizations/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference",
    request={
        "type": "object",
        "properties": {"organizationId": {"type": "string", "pattern": "^[0-9a-f]{32}$"}},
    },
    promises=(("organization",),),
)

LIST_ORGANIZATIONS = Operation(
    name="organizations.list",
    path="/organizations/list",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference",
    request={},
    promises=(("organizations",),),
)

LIST_ENCRYPTION_KEYS = Operation(
    name="organizations.encryption_keys",
    path="/organizations/encryption/keys/list",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference",
    request={
        "type": "object",
        "required": ["organizationId"],
        "properties": {"organizationId": {"type": "string", "pattern": "^[0-9a-f]{32}$"}},
    },
    promises=(("keys",),),
)
