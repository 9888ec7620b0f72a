"""What the tools write, and how they notice that it is out of date."""

import json
from typing import Any

import pytest

from tests.spec import DOCUMENT
from tools import generate, operations, unasync
from tools.client import projection

ASYNC = "overlay/quantconnect_client/_async/x.py"


def document(**schemas: dict[str, Any]) -> dict[str, Any]:
    answer = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Answer"}}}}
    request = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Sent"}}}}
    operation = {"requestBody": request, "responses": {"200": answer, "401": {}, "default": {}}}
    return {
        "security": [{"basic": []}],
        "paths": {"/x": {"post": operation}},
        "components": {"securitySchemes": {}, "schemas": {"Sent": {"type": "object"}, **schemas}},
    }


def projected(answer: dict[str, Any], **schemas: dict[str, Any]) -> dict[str, Any]:
    return projection.project(document(Answer=answer, **schemas))["components"]["schemas"]["Answer"]


def obj(**properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def test_a_change_an_absence_and_an_extra_file_are_told() -> None:
    expected = {"a": b"1", "b": b"2", "same": b"0"}
    actual = {"b": b"3", "c": b"4", "same": b"0"}

    assert generate.differences(expected, actual) == [
        "missing: a",
        "should not be there: c",
        "differs: b",
    ]


def test_there_is_a_module_for_each_operation() -> None:
    paths = DOCUMENT["paths"]
    api = generate.ROOT / "generated" / "quantconnect_openapi" / "api"

    modules = [path for path in api.glob("*/*.py") if path.name != "__init__.py"]
    assert len(modules) == len(paths)


def test_only_the_good_answer_is_left_and_no_security() -> None:
    result = projection.project(document(Answer=obj()))

    assert "security" not in result
    assert "securitySchemes" not in result["components"]
    assert list(result["paths"]["/x"]["post"]["responses"]) == ["200"]


def test_the_bundle_is_left_as_it_was() -> None:
    original = document(Answer=obj(a={"type": "string", "format": "utc-date-time"}))
    before = json.dumps(original)

    projection.project(original)

    assert json.dumps(original) == before


def test_times_become_datetimes_that_may_be_something_else() -> None:
    answer = obj(at={"type": "string", "format": "utc-date-time"})

    assert projected(answer)["properties"]["at"] == {
        "type": "string",
        "format": "date-time",
        "nullable": True,
    }


def test_what_is_only_passed_on_is_not_made_nullable() -> None:
    answer = obj(names={"type": "array", "items": {"type": "string"}}, count={"type": "integer"})

    assert projected(answer) == answer


def test_an_empty_array_in_place_of_an_object_goes() -> None:
    answer = obj(one={"anyOf": [obj(), {"type": "array", "maxItems": 0, "items": {}}]})

    assert projected(answer)["properties"]["one"]["allOf"] == [obj()]


def test_what_success_promises_is_required() -> None:
    answer = obj(id={"type": "string"}) | {"x-qc-required-on-success": ["id"]}

    assert projected(answer)["required"] == ["id"]


def test_what_is_sent_stays_strict() -> None:
    sent = obj(one=obj())
    result = projection.project(document(Answer=obj()) | {})
    again = document(Answer=obj())
    again["components"]["schemas"]["Sent"] = sent

    assert result["components"]["schemas"]["Sent"] == {"type": "object"}
    assert projection.project(again)["components"]["schemas"]["Sent"] == sent


def test_words_of_async_are_turned() -> None:
    text = (
        "async def f() -> Awaitable[list[T]]:\n    await AsyncThing()\n    drop()  # async: only\n"
    )

    assert unasync.to_sync(ASYNC, text).splitlines()[1:] == ["def f() -> list[T]:", "    Thing()"]


def test_a_word_of_async_that_survives_ends_the_run() -> None:
    with pytest.raises(SystemExit, match=r"no rule turns:\nasyncio\.gather"):
        unasync.to_sync(ASYNC, "asyncio.gather(1)\n")


def test_a_rule_that_nothing_needs_ends_the_run() -> None:
    with pytest.raises(SystemExit, match="nothing needs these rules any more"):
        unasync.outputs({ASYNC: b"x = 1\n"})


def test_a_file_that_is_in_no_asynchronous_folder_is_refused() -> None:
    with pytest.raises(ValueError, match=r"is in none of"):
        unasync.target("overlay/x.py")


def test_a_method_written_by_hand_is_not_written_by_the_tool() -> None:
    assert operations.by_hand("projects") >= {"read", "list", "in_directory", "delete_directory"}
    plain = (generate.ROOT / operations.OVERLAY / "_async/operations/projects.py").read_text(
        "utf-8"
    )

    assert "async def create(" in plain
    assert "async def read(" not in plain
