# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of backtests."""

from quantconnect_client._core.operation import Operation

READ_BACKTEST_CHART = Operation(
    name="backtests.read_chart",
    path="/backtests/chart/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/charts",
    request={
        "type": "object",
        "required": ["projectId", "backtestId", "name", "count"],
        "x-qc-span": {"start": "start", "end": "end"},
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "backtestId": {"type": "string", "minLength": 1},
            "name": {"type": "string", "minLength": 1},
            "count": {"type": "integer", "minimum": 1},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 1},
        },
    },
    promises=(("progress",), ("chart",)),
)

EXPORT_BACKTEST_LOGS = Operation(
    name="backtests.export_logs",
    path="/backtests/export/logs",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/export-logs",
    request={
        "type": "object",
        "required": ["projectId", "backtestId"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "backtestId": {"type": "string", "minLength": 1},
        },
    },
    text="text/plain",
)

EXPORT_BACKTEST_TRADES = Operation(
    name="backtests.export_trades",
    path="/backtests/export/trades",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/export-trades",
    request={
        "type": "object",
        "required": ["backtestId"],
        "properties": {"backtestId": {"type": "string", "minLength": 1}},
    },
    text="text/csv",
)

EXPORT_BACKTEST_ORDERS = Operation(
    name="backtests.export_orders",
    path="/backtests/export/orders",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/export-orders",
    request={
        "type": "object",
        "required": ["backtestId"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "backtestId": {"type": "string", "minLength": 1},
        },
    },
    text="text/csv",
)

READ_BACKTEST_INSIGHTS = Operation(
    name="backtests.read_insights",
    path="/backtests/read/insights",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/insights",
    request={
        "type": "object",
        "required": ["projectId", "backtestId", "start", "end"],
        "x-qc-span": {"start": "start", "end": "end", "max": 100},
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "backtestId": {"type": "string", "minLength": 1},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 1},
        },
    },
    promises=(("insights",),),
)

READ_BACKTEST_INSIGHTS_AT_LEAN_PATH = Operation(
    name="backtests.read_insights_at_lean_path",
    path="/backtests/insights/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/insights",
    request={
        "type": "object",
        "required": ["projectId", "backtestId", "start", "end"],
        "x-qc-span": {"start": "start", "end": "end", "max": 100},
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "backtestId": {"type": "string", "minLength": 1},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 1},
        },
    },
    promises=(("insights",),),
)

READ_BACKTEST_LOGS = Operation(
    name="backtests.read_logs",
    path="/backtests/read/log",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/logs",
    request={
        "type": "object",
        "required": ["projectId", "backtestId", "start", "end", "query"],
        "x-qc-span": {"start": "start", "end": "end", "max": 200},
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "backtestId": {"type": "string", "minLength": 1},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 1},
            "query": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        },
    },
    promises=(("logs",),),
)

READ_BACKTEST_ORDERS = Operation(
    name="backtests.read_orders",
    path="/backtests/orders/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/orders",
    request={
        "type": "object",
        "required": ["projectId", "backtestId", "start", "end"],
        "x-qc-span": {"start": "start", "end": "end", "max": 100},
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "backtestId": {"type": "string", "minLength": 1},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 1},
        },
    },
    promises=(("orders",),),
)

READ_BACKTEST_TRADES = Operation(
    name="backtests.read_trades",
    path="/backtests/trades/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/trades",
    request={
        "type": "object",
        "required": ["projectId", "backtestId", "start", "end"],
        "x-qc-span": {"start": "start", "end": "end"},
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "backtestId": {"type": "string", "minLength": 1},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 1},
        },
    },
    promises=(("trades",),),
)

UPDATE_BACKTEST_TAGS = Operation(
    name="backtests.set_tags",
    path="/backtests/tags/update",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management",
    request={
        "type": "object",
        "required": ["projectId", "backtestId", "tags"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "backtestId": {"type": "string", "minLength": 1},
            "tags": {"type": "array", "items": {"type": "string"}},
        },
    },
)

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
    promises=(("backtest",),),
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
    promises=(("backtest",),),
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
    promises=(("backtests",),),
)

UPDATE_BACKTEST = Operation(
    name="backtests.update",
    path="/backtests/update",
    safe=False,
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
    promises=(("report",), ("generating",)),
    unfinished="generating",
)
