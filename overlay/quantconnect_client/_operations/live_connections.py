# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of live_connections."""

from quantconnect_client._core.operation import Operation

AUTHORIZE_LIVE_AUTH_0 = Operation(
    name="live.connections.authorize",
    path="/live/auth0/authorize",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/external-connections/authorize-external-connection",
    request={
        "type": "object",
        "required": ["brokerage"],
        "properties": {
            "brokerage": {
                "type": "string",
                "enum": ["alpaca", "tradestation", "charlesschwab", "tastytrade"],
            },
            "projectId": {"type": "integer", "minimum": 1},
            "userId": {"type": "string", "minLength": 1},
        },
    },
    redirects=True,
)

READ_LIVE_AUTH_0 = Operation(
    name="live.connections.read",
    path="/live/auth0/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/external-connections/read-external-connection",
    request={
        "type": "object",
        "required": ["brokerage"],
        "properties": {
            "brokerage": {
                "type": "string",
                "enum": ["alpaca", "tradestation", "charlesschwab", "tastytrade"],
            },
            "userId": {"type": "string", "minLength": 1},
        },
    },
    promises=(("authorization",),),
)

REFRESH_LIVE_AUTH_0 = Operation(
    name="live.connections.refresh",
    path="/live/auth0/refresh",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/external-connections",
    request={
        "type": "object",
        "required": ["brokerage", "accountId"],
        "properties": {
            "brokerage": {"type": "string", "minLength": 1},
            "accountId": {"type": "string", "minLength": 1},
            "refreshToken": {"type": "string", "minLength": 1, "x-qc-secret": True},
            "deployId": {"type": "string", "minLength": 1},
        },
    },
    promises=(("accessToken",),),
)
