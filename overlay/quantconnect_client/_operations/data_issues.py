# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of data_issues."""

from quantconnect_client._core.operation import Operation

CREATE_DATA_ISSUE = Operation(
    name="data_issues.create",
    path="/community/data-library/issues/create",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/data-issues/create-data-issue",
    request={
        "type": "object",
        "required": [
            "ticker",
            "security",
            "market",
            "resolution",
            "from-date",
            "to-date",
            "content",
        ],
        "properties": {
            "ticker": {"type": "string", "minLength": 1},
            "security": {
                "type": "string",
                "enum": [
                    "Equity",
                    "Equity Option",
                    "Index",
                    "Index Option",
                    "Future",
                    "Future Option",
                    "Forex",
                    "CFD",
                    "Crypto",
                    "Crypto Future",
                ],
            },
            "market": {"type": "string", "minLength": 1},
            "resolution": {
                "type": "string",
                "enum": [
                    "Tick",
                    "Second",
                    "Minute",
                    "Hour",
                    "Daily",
                    "Coarse Fundamental",
                    "Fine Fundamental",
                    "Margin",
                ],
            },
            "from-date": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
            "to-date": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
            "from-time": {"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"},
            "to-time": {"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"},
            "corrupted-files": {"type": "string", "enum": ["Corrupted Files"]},
            "missing-points": {"type": "string", "enum": ["Missing Points"]},
            "missing-files": {"type": "string", "enum": ["Missing Files"]},
            "wrong-values": {"type": "string", "enum": ["Wrong Values"]},
            "listing-error": {"type": "string", "enum": ["Listing Error"]},
            "split-error": {"type": "string", "enum": ["Split Error"]},
            "dividend-error": {"type": "string", "enum": ["Dividend Error"]},
            "name-mapping-error": {"type": "string", "enum": ["Name Mapping Error"]},
            "content": {"type": "string", "minLength": 1},
            "select-project": {"type": "integer", "minimum": 1},
            "select-backtest": {"type": "string", "minLength": 1},
        },
    },
    promises=(("discussionId",),),
)

LIST_DATA_ISSUES = Operation(
    name="data_issues.list_page",
    path="/community/data-library/issues/list",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/data-issues/list-data-issues",
    request={
        "type": "object",
        "x-qc-span": {"start": "start", "end": "end"},
        "properties": {
            "status": {"type": "string", "enum": ["open", "closed"]},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 1},
            "search": {"type": "string"},
            "subscribed": {"type": "boolean"},
        },
    },
    promises=(("results", "resultsFound"),),
)
