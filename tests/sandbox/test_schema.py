"""The sandbox checks requests and responses against its data file, which the tools write."""

from typing import Any

import pytest

from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.http.schema import allows_null, without_null
from quantconnect_sandbox.http.spec import InvalidResponseError, Operation, load_operations
from tests.spec import DOCUMENT
from tools.spec.checks import success_content
from tools.spec.sandbox_operations import operation_facts

NULL = {"type": "null"}
NUMBER = {"type": "number"}
TEXT = {"type": "string"}
SCHEMAS = {
    "Either": {"anyOf": [NUMBER, NULL]},
    "Text": {"allOf": [TEXT]},
}


def resolve(schema: dict[str, Any]) -> dict[str, Any]:
    return SCHEMAS[schema["$ref"]] if "$ref" in schema else schema


@pytest.mark.parametrize(
    ("schema", "rest", "null"),
    [
        (NUMBER, NUMBER, False),
        ({"$ref": "Either"}, NUMBER, True),
        ({"anyOf": [{"$ref": "Either"}, NULL]}, NUMBER, True),
        ({"anyOf": [{"$ref": "Text"}, NULL]}, {"allOf": [TEXT]}, True),
        ({"oneOf": [{"$ref": "Text"}, NULL]}, {"allOf": [TEXT]}, True),
        ({"anyOf": [NUMBER, TEXT, NULL]}, {"anyOf": [NUMBER, TEXT]}, True),
        ({"oneOf": [NUMBER, TEXT, NULL]}, {"oneOf": [NUMBER, TEXT]}, True),
        ({"anyOf": [NUMBER, TEXT]}, {"anyOf": [NUMBER, TEXT]}, False),
    ],
)
def test_null_is_separated_from_the_rest_of_a_schema(
    schema: dict[str, Any], rest: dict[str, Any], null: bool
) -> None:
    assert without_null(schema, resolve) == rest
    assert allows_null(schema, resolve) is null


def test_the_data_file_has_the_operations_of_the_spec() -> None:
    operations = load_operations()
    assert operations.keys() == DOCUMENT["paths"].keys()
    for path, item in DOCUMENT["paths"].items():
        facts = operation_facts(item["post"], DOCUMENT["components"]["schemas"])
        one = operations[path]
        assert (one.id, one.request, one.response) == (
            facts["id"],
            facts["request"],
            facts["response"],
        )
        assert [*one.definitions] == facts["uses"]


def test_defaults_are_not_put_into_requests() -> None:
    listing = load_operations()["/backtests/list"]
    assert listing.check_request({"projectId": 1}) == {"projectId": 1}


def test_an_integer_with_a_fraction_of_zero_is_an_integer() -> None:
    listing = load_operations()["/backtests/list"]
    (project,) = listing.check_request({"projectId": 23456789.0}).values()
    assert (project, type(project)) == (23456789, int)


@pytest.mark.parametrize("number", [1e308, -1e308, 2.0**63])
def test_a_number_too_large_for_an_integer_is_rejected(number: float) -> None:
    with pytest.raises(ApiError, match="Invalid argument: projectId must be integer"):
        load_operations()["/backtests/list"].check_request({"projectId": number})


def test_every_schema_compiles() -> None:
    for operation in load_operations().values():
        operation.check_response({"success": False, "errors": ["no"]})


@pytest.mark.parametrize("time", ["2026-11-21", "2026-11-21 14:05:09 UTC", "2026-11-21 14:05:09\n"])
def test_a_response_with_a_malformed_time_is_a_bug_of_the_sandbox(time: str) -> None:
    read = load_operations()["/projects/read"]
    good = success_content(DOCUMENT["paths"]["/projects/read"]["post"])["example"]
    read.check_response(good)
    bad = good | {"projects": [good["projects"][0] | {"created": time}]}
    with pytest.raises(InvalidResponseError, match=r"created must be utc-date-time"):
        read.check_response(bad)


def thing(properties: dict[str, Any]) -> Operation:
    request = {"type": "object", "properties": properties}
    return Operation("readThing", request, {"type": "object"}, {})


@pytest.mark.parametrize(
    ("name", "schema"),
    [
        ("text", {"type": "integer", "x-qc-secret": True}),
        ("api-key", {"type": "integer"}),
        ("map", {"type": "object", "additionalProperties": {"type": "integer"}}),
    ],
)
def test_a_secret_is_not_in_the_message(name: str, schema: dict[str, Any]) -> None:
    value: Any = {"refreshToken": "hush"} if name == "map" else "hush"
    with pytest.raises(ApiError, match=r"must be integer, got a value that is not shown"):
        thing({name: schema}).check_request({name: value})


def test_the_key_of_an_object_is_in_the_message() -> None:
    with pytest.raises(ApiError, match="key must be integer, got 'momentum/universe'"):
        thing({"key": {"type": "integer"}}).check_request({"key": "momentum/universe"})
