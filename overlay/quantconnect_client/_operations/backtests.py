# Written by tools/operations.py from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of backtests."""

from quantconnect_client._operation import Operation

CREATE_BACKTEST = Operation(
    name="backtests.create",
    path="/backtests/create",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/create-backtest",
    request={
        "type": "object",
        "required": ["projectId", "compileId", "backtestName"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "compileId": {"type": "string", "minLength": 1},
            "backtestName": {"type": "string", "minLength": 1},
            "parameters": {
                "allOf": [
                    {
                        "type": "object",
                        "additionalProperties": {
                            "anyOf": [{"type": "string"}, {"type": "number"}, {"type": "integer"}]
                        },
                    }
                ]
            },
            "requestSource": {"type": "string", "minLength": 1},
        },
    },
)

READ_BACKTEST = Operation(
    name="backtests.read",
    path="/backtests/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/backtest-statistics",
    request={
        "type": "object",
        "required": ["projectId", "backtestId"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "backtestId": {"type": "string", "minLength": 1},
            "chart": {"type": "string", "minLength": 1},
        },
    },
)

LIST_BACKTESTS = Operation(
    name="backtests.list",
    path="/backtests/list",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/list-backtests",
    request={
        "type": "object",
        "required": ["projectId"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "includeStatistics": {"type": "boolean"},
        },
    },
)

UPDATE_BACKTEST = Operation(
    name="backtests.update",
    path="/backtests/update",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/update-backtest",
    request={
        "type": "object",
        "required": ["projectId", "backtestId"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "backtestId": {"type": "string", "minLength": 1},
            "name": {"type": "string"},
            "note": {"type": "string"},
        },
    },
)

DELETE_BACKTEST = Operation(
    name="backtests.delete",
    path="/backtests/delete",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/delete-backtest",
    request={
        "type": "object",
        "required": ["projectId", "backtestId"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "backtestId": {"type": "string", "minLength": 1},
        },
    },
)

READ_BACKTEST_REPORT = Operation(
    name="backtests.read_report",
    path="/backtests/read/report",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/reports/backtest-report",
    request={
        "type": "object",
        "required": ["projectId", "backtestId"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "backtestId": {"type": "string", "minLength": 1},
        },
    },
)
