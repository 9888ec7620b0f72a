from typing import Any

import pytest
from fastjsonschema import JsonSchemaValueException

from quantconnect_sandbox.http.schema import compile_validator, json_schema
from quantconnect_sandbox.http.spec import load_operations


def fits(schema: dict[str, Any], value: Any, **components: Any) -> bool:
    try:
        compile_validator(schema, components)(value)
    except JsonSchemaValueException:
        return False
    return True


CASES: list[tuple[dict[str, Any], list[Any], list[Any]]] = [
    ({"type": "string", "nullable": True}, [None, "x"], [1]),
    ({"type": "string"}, ["x"], [None]),
    ({"type": "string", "enum": ["a"], "nullable": True}, [None, "a"], ["b"]),
    ({"nullable": True, "allOf": [{"$ref": "#/components/schemas/T"}]}, [None, {"a": 1}], [{}]),
    ({"anyOf": [{"type": "integer"}, {"type": "boolean"}]}, [1, True], ["1"]),
    ({"type": "number", "minimum": 1, "exclusiveMinimum": True}, [1.5], [1]),
    ({"type": "integer"}, [1], [1.5, True]),
    (
        {"type": "array", "items": {"type": "integer"}, "maxItems": 1},
        [[], [1]],
        [["x"], [1, 2]],
    ),
    ({"additionalProperties": {"type": "string"}, "type": "object"}, [{"a": "b"}], [{"a": 1}]),
    ({"additionalProperties": False, "type": "object"}, [{}], [{"a": 1}]),
    (
        {"type": "string", "format": "utc-date-time"},
        ["2026-11-21 14:05:09", "2026-11-21T14:05:09Z"],
        ["2026-11-21", "2026-11-21 14:05:09 UTC", "2026-11-21 14:05:09\n"],
    ),
    (
        {"type": "string", "format": "date-time"},
        ["2026-11-21T14:05:09Z"],
        ["2026-11-21 14:05:09"],
    ),
    ({"type": "number", "format": "double"}, [1.5], ["x"]),
]


@pytest.mark.parametrize(("schema", "good", "bad"), CASES)
def test_openapi_schemas_keep_their_meaning(
    schema: dict[str, Any], good: list[Any], bad: list[Any]
) -> None:
    thing = {"type": "object", "required": ["a"]}
    assert all(fits(schema, value, T=thing) for value in good)
    assert not any(fits(schema, value, T=thing) for value in bad)


def test_properties_may_be_named_like_keywords() -> None:
    properties = {name: {"type": "integer"} for name in ("type", "format", "nullable", "example")}
    converted = json_schema({"type": "object", "properties": properties, "example": {"type": 1}})
    assert converted == {"type": "object", "properties": properties}


def test_defaults_are_not_put_into_requests() -> None:
    listing = load_operations()["/backtests/list"]
    assert listing.check_request({"projectId": 1}) == {"projectId": 1}


def test_every_schema_of_the_bundle_compiles() -> None:
    for operation in load_operations().values():
        operation.check_response({"success": False, "errors": ["no"]})
