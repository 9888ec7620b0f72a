"""Request schemas as argument types."""

from typing import Any

import pytest

from tools.overlay.annotations import annotation

SCHEMAS: dict[str, Any] = {"Language": {"type": "string", "enum": ["Py", "C#"]}}
REFERENCE = {"$ref": "#/components/schemas/Language"}
TEXT, WHOLE, FRACTION = {"type": "string"}, {"type": "integer"}, {"type": "number"}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (TEXT, "str"),
        ({"type": "boolean"}, "bool"),
        ({"type": "string", "format": "binary"}, "bytes"),
        ({"type": "string", "enum": [None]}, "None"),
        (REFERENCE, "Literal['Py', 'C#']"),
        ({"type": "array", "items": REFERENCE}, "Sequence[Literal['Py', 'C#']]"),
        ({"type": "object"}, "Mapping[str, Any]"),
        ({"type": "object", "additionalProperties": True}, "Mapping[str, Any]"),
        ({"type": "object", "additionalProperties": WHOLE}, "Mapping[str, int]"),
        ({"anyOf": [TEXT, WHOLE, TEXT]}, "str | int"),
        ({"oneOf": [WHOLE, FRACTION]}, "float"),
    ],
)
def test_a_schema_is_a_type(schema: dict[str, Any], expected: str) -> None:
    assert annotation(SCHEMAS, schema) == expected
