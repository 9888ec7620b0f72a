# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of ai."""

from quantconnect_client._core.operation import Operation

BACKTEST_INIT_AI_TOOL = Operation(
    name="ai.check_initialization",
    path="/ai/tools/backtest-init",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/ai-assistance/tools/backtest-initialization",
    request={
        "type": "object",
        "required": ["language", "files"],
        "properties": {
            "language": {"type": "string", "enum": ["C#", "Py"]},
            "files": {
                "type": "array",
                "minItems": 1,
                "items": {
                    "type": "object",
                    "required": ["name", "content"],
                    "properties": {
                        "name": {"type": "string", "minLength": 1},
                        "content": {"type": "string"},
                    },
                },
            },
        },
    },
    promises=(("state",),),
    silent=True,
)

COMPLETE_CODE_AI_TOOL = Operation(
    name="ai.complete",
    path="/ai/tools/complete",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/ai-assistance/tools/code-completion",
    request={
        "type": "object",
        "required": ["language", "sentence"],
        "properties": {
            "language": {"type": "string", "enum": ["C#", "Py"]},
            "sentence": {"type": "string", "minLength": 1},
            "responseSizeLimit": {"type": "integer", "minimum": 1},
        },
    },
    promises=(("state",),),
    silent=True,
)

ERROR_ENHANCE_AI_TOOL = Operation(
    name="ai.enhance_error",
    path="/ai/tools/error-enhance",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/ai-assistance/tools/error-enhancement",
    request={
        "type": "object",
        "required": ["language", "error"],
        "properties": {
            "language": {"type": "string", "enum": ["C#", "Py"]},
            "error": {
                "allOf": [
                    {
                        "type": "object",
                        "required": ["message"],
                        "properties": {
                            "message": {"type": "string", "minLength": 1},
                            "stacktrace": {"type": "string"},
                        },
                    }
                ]
            },
        },
    },
    promises=(("state",),),
    silent=True,
)

PEP_8_CONVERT_AI_TOOL = Operation(
    name="ai.convert_to_pep8",
    path="/ai/tools/pep8-convert",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/ai-assistance/tools/pep8-conversion",
    request={
        "type": "object",
        "required": ["files"],
        "properties": {
            "files": {
                "type": "array",
                "minItems": 1,
                "items": {
                    "type": "object",
                    "required": ["name", "content"],
                    "properties": {
                        "name": {"type": "string", "minLength": 1},
                        "content": {"type": "string"},
                    },
                },
            }
        },
    },
    promises=(("state",),),
    silent=True,
)

SYNTAX_CHECK_AI_TOOL = Operation(
    name="ai.check_syntax",
    path="/ai/tools/syntax-check",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/ai-assistance/tools/syntax-check",
    request={
        "type": "object",
        "required": ["language", "files"],
        "properties": {
            "language": {"type": "string", "enum": ["C#", "Py"]},
            "files": {
                "type": "array",
                "minItems": 1,
                "items": {
                    "type": "object",
                    "required": ["name", "content"],
                    "properties": {
                        "name": {"type": "string", "minLength": 1},
                        "content": {"type": "string"},
                    },
                },
            },
        },
    },
    promises=(("state",),),
    silent=True,
)

SEARCH_AI_TOOL = Operation(
    name="ai.search",
    path="/ai/tools/search",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/ai-assistance/tools/search",
    request={
        "type": "object",
        "required": ["language", "criteria"],
        "properties": {
            "language": {"type": "string", "enum": ["C#", "Py"]},
            "criteria": {
                "type": "array",
                "minItems": 1,
                "items": {
                    "type": "object",
                    "required": ["input", "type", "count"],
                    "properties": {
                        "input": {"type": "string", "minLength": 1},
                        "type": {"type": "string", "enum": ["Stubs", "Forum", "Docs", "Examples"]},
                        "count": {"type": "integer", "minimum": 1},
                    },
                },
            },
        },
    },
    promises=(("retrivals",),),
)
