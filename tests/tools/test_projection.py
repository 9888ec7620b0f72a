"""The input of the Python generator: the bundle with Python-specific changes."""

import json
from typing import Any

import pytest

from tools.client import projection


def document(**schemas: dict[str, Any]) -> dict[str, Any]:
    response = {
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Answer"}}}
    }
    request = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Sent"}}}}
    operation = {"requestBody": request, "responses": {"200": response, "401": {}, "default": {}}}
    return {
        "security": [{"basic": []}],
        "paths": {"/x": {"post": operation}},
        "components": {"securitySchemes": {}, "schemas": {"Sent": {"type": "object"}, **schemas}},
    }


def projected(response: dict[str, Any], **schemas: dict[str, Any]) -> dict[str, Any]:
    return projection.project(document(Answer=response, **schemas))["components"]["schemas"][
        "Answer"
    ]


def obj(**properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def test_only_the_success_response_is_kept_and_no_security() -> None:
    result = projection.project(document(Answer=obj()))

    assert "security" not in result
    assert "securitySchemes" not in result["components"]
    assert list(result["paths"]["/x"]["post"]["responses"]) == ["200"]


def test_the_bundle_is_not_modified() -> None:
    original = document(Answer=obj(a={"type": "string", "format": "utc-date-time"}))
    before = json.dumps(original)

    projection.project(original)

    assert json.dumps(original) == before


def test_times_become_nullable_datetimes() -> None:
    response = obj(at={"type": "string", "format": "utc-date-time"})

    assert projected(response)["properties"]["at"] == {
        "type": "string",
        "format": "date-time",
        "nullable": True,
    }


def test_fields_that_are_passed_through_are_not_made_nullable() -> None:
    response = obj(names={"type": "array", "items": {"type": "string"}}, count={"type": "integer"})

    assert projected(response) == response


@pytest.mark.parametrize("word", ["anyOf", "oneOf"])
def test_an_empty_array_variant_of_an_object_is_removed(word: str) -> None:
    response = obj(one={word: [obj(), {"type": "array", "maxItems": 0, "items": {}}]})

    assert projected(response)["properties"]["one"]["allOf"] == [obj()]


def test_fields_promised_on_success_are_required() -> None:
    response = obj(id={"type": "string"}) | {"x-qc-required-on-success": ["id"]}

    assert projected(response)["required"] == ["id"]


def test_fields_that_an_unfinished_response_lacks_are_marked_and_stay_optional() -> None:
    marks = {"x-qc-required-on-success": ["chart"], "x-qc-unfinished": "progress"}
    response = obj(chart={"type": "string"}, progress={"type": "number"})

    assert projected(response | marks) == response | {
        "x-qc-needed": ["chart"],
        "x-qc-unfinished": "progress",
    }


def test_fields_that_are_always_present_are_marked_and_stay_optional_to_decode() -> None:
    one = obj() | {"x-qc-always-present": {"docs": ["a"], "client": ["b"]}}
    whole = {"allOf": [{"$ref": "#/components/schemas/One"}, obj()]}

    result = projection.project(document(Answer=obj(whole=whole), One=one))

    assert result["components"]["schemas"]["One"] == obj() | {"x-qc-present": ["a", "b"]}


def test_the_marks_of_a_composed_schema_include_those_of_its_parts() -> None:
    one = obj() | {"x-qc-always-present": {"docs": ["a"]}}
    parts = [{"$ref": "#/components/schemas/One"}, {"x-qc-always-present": {"client": ["b"]}}]

    assert projected({"allOf": parts}, One=one)["x-qc-present"] == ["a", "b"]


def test_request_schemas_stay_strict_and_are_marked() -> None:
    mark = {"x-qc-sent": True}
    sent = obj(one=obj())
    result = projection.project(document(Answer=obj()) | {})
    again = document(Answer=obj())
    again["components"]["schemas"]["Sent"] = sent

    assert result["components"]["schemas"]["Sent"] == {"type": "object"} | mark
    assert projection.project(again)["components"]["schemas"]["Sent"] == {
        **obj(one=obj() | mark),
        **mark,
    }


def test_null_in_a_union_becomes_nullable() -> None:
    null = {"type": "string", "nullable": True, "enum": [None]}
    response = obj(one={"anyOf": [{"type": "string"}, {"type": "integer"}, null]})

    assert projected(response)["properties"]["one"] == {
        "anyOf": [{"type": "string"}, {"type": "integer"}],
        "nullable": True,
    }


def test_fields_decoded_through_a_reference_become_nullable() -> None:
    one = {"$ref": "#/components/schemas/One"}
    many = {"type": "array", "items": one}

    properties = projected(obj(one=one, many=many), One=obj())["properties"]

    assert properties == {
        "one": {"allOf": [one], "nullable": True},
        "many": {**many, "nullable": True},
    }


def test_a_required_property_stays_strict() -> None:
    response = obj(one=obj()) | {"required": ["one"]}

    assert projected(response) == response


def test_an_unused_schema_is_removed() -> None:
    whole = projection.project(document(Answer=obj(), Unused=obj()))

    assert set(whole["components"]["schemas"]) == {"Sent", "Answer"}
