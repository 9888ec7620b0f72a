"""Schemas of OpenAPI 3.0 keep their meaning as JSON Schemas."""

import re
from typing import Any

import pytest
from fastjsonschema import JsonSchemaValueException
from fastjsonschema import compile as compile_schema

from tools.spec.json_schema import UnknownKeywordError, definitions, json_schema

THING = {"type": "object", "required": ["a"]}
CASES: list[tuple[dict[str, Any], list[Any], list[Any]]] = [
    ({"type": "string", "nullable": True}, [None, "x"], [1]),
    ({"type": "string"}, ["x"], [None]),
    ({"enum": [None], "nullable": True}, [None], ["x"]),
    ({"nullable": True, "allOf": [{"$ref": "#/components/schemas/T"}]}, [None, {"a": 1}], [{}]),
    ({"type": "number", "minimum": 1, "exclusiveMinimum": True}, [1.5], [1, 0]),
    ({"type": "number", "maximum": 1, "exclusiveMaximum": True}, [0.5], [1, 2]),
    ({"type": "number", "minimum": 1, "exclusiveMinimum": False}, [1], [0]),
    ({"type": "integer", "multipleOf": 5}, [10], [7]),
    ({"type": "array", "uniqueItems": True, "items": {"type": "integer"}}, [[1, 2]], [[1, 1]]),
    ({"not": {"required": ["b"]}, "type": "object"}, [{"a": 1}], [{"b": 1}]),
    ({"type": "object", "additionalProperties": False}, [{}], [{"a": 1}]),
    ({"type": "object", "additionalProperties": {"type": "string"}}, [{"a": "b"}], [{"a": 1}]),
    ({"type": "string", "format": "date"}, ["2026-11-21"], ["2026-11-21\n", "21.11.2026"]),
    (
        {"type": "string", "format": "utc-date-time"},
        ["2026-11-21 14:05:09", "2026-11-21T14:05:09Z"],
        ["2026-11-21", "2026-11-21 14:05:09 UTC", "2026-11-21 14:05:09\n"],
    ),
    ({"type": "string", "format": "date-time"}, ["2026-11-21T14:05:09Z"], ["2026-11-21 14:05:09"]),
    ({"type": "string", "enum": ["a"], "nullable": True}, [None, "a"], ["b"]),
    ({"anyOf": [{"type": "integer"}, {"type": "boolean"}]}, [1, True], ["1"]),
    (
        {"type": "array", "items": {"type": "integer"}, "maxItems": 1},
        [[], [1]],
        [["x"], [1, 2]],
    ),
    ({"type": "string", "format": "binary"}, ["x", b"x", 1], []),
    ({"type": "number", "format": "double", "example": 1, "description": "x"}, [1.5], ["x"]),
]


@pytest.mark.parametrize(("schema", "good", "bad"), CASES)
def test_a_schema_keeps_its_meaning(
    schema: dict[str, Any], good: list[Any], bad: list[Any]
) -> None:
    whole = {**json_schema(schema), "definitions": definitions({"T": THING}, schema)}
    check = compile_schema(whole, use_default=False)

    for value in good:
        check(value)
    for value in bad:
        with pytest.raises(JsonSchemaValueException):
            check(value)


@pytest.mark.parametrize("schema", [{"patternProperties": {}}, {"type": "string", "format": "ip"}])
def test_an_unknown_keyword_fails_the_build(schema: dict[str, Any]) -> None:
    with pytest.raises(UnknownKeywordError, match=r"Model\.a: .* does not know .*(Pattern|ip|pat)"):
        json_schema({"type": "object", "properties": {"a": schema}}, "Model")


def test_a_format_is_checked_by_its_pattern_and_keeps_its_name() -> None:
    converted = json_schema({"type": "string", "format": "date"})
    pattern = converted.pop("pattern")

    assert converted == {"type": "string", "x-qc-format": "date"}
    assert re.fullmatch(pattern, "2026-11-21")


def test_referenced_schemas_are_included_once() -> None:
    reference = {"$ref": "#/components/schemas/A"}
    schemas = {
        "A": {"type": "object", "properties": {"b": {"$ref": "#/components/schemas/B"}}},
        "B": {"type": "object", "properties": {"a": reference}},
        "C": {"type": "string"},
    }

    assert list(definitions(schemas, [reference, reference])) == ["A", "B"]


def test_properties_may_be_named_like_keywords() -> None:
    properties = {name: {"type": "integer"} for name in ("type", "format", "nullable", "$id")}

    assert json_schema({"type": "object", "properties": properties}) == {
        "type": "object",
        "properties": properties,
    }
