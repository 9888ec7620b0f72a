"""Wrong arguments, in words."""

from collections import deque
from types import MappingProxyType
from typing import Any

import pytest

from quantconnect_client._operation import Operation
from quantconnect_client.errors import InvalidRequestError
from quantconnect_openapi.models.parameter_map import ParameterMap

RULES: list[tuple[dict[str, Any], object, str]] = [
    ({"type": "boolean"}, 1, "must be True or False; it is 1."),
    ({"type": "integer", "maximum": 5}, 6, "must be at most 5; it is 6."),
    ({"type": "string", "minLength": 3}, "ab", "needs 3 characters; it is 'ab'."),
    ({"type": "string", "maxLength": 1}, "ab", "must have at most 1 characters; it is 'ab'."),
    ({"type": "array", "minItems": 1}, [], "must not be empty; it is []."),
    ({"type": "array", "minItems": 2}, [1], "needs 2 items; it is [1]."),
    ({"type": "array", "maxItems": 0}, [1], "must have at most 0 items; it is [1]."),
    ({"type": "object", "minProperties": 1}, {}, "must not be empty; it is a mapping of nothing."),
    ({"type": "object", "minProperties": 2}, {}, "needs 2 entries; it is a mapping of nothing."),
    ({"type": "string", "pattern": "^a$"}, "b", "must match pattern ^a$; it is 'b'."),
    ({"anyOf": [{"type": "string"}, {"type": "null"}]}, 1, "must be a text or None; it is 1."),
    ({"type": "number", "exclusiveMinimum": 0}, 0, "must be more than 0; it is 0."),
    (
        {"anyOf": [{"anyOf": [{"type": "array"}]}, {"type": "null"}]},
        1,
        "must be a list or None; it is 1.",
    ),
    ({"type": "array", "maxItems": 0}, [{"a": 1}], "must have at most 0 items; it is a list of 1."),
    ({"type": "string"}, {"a": 1, "b": 2}, "must be a text; it is a mapping of a, b."),
]


def operation(schema: dict[str, Any]) -> Operation:
    request = {"type": "object", "properties": {"oneThing": schema}}
    return Operation("group.method", "/x", True, "https://docs", request)


@pytest.mark.parametrize(("schema", "value", "words"), RULES)
def test_each_rule_says_what_would_be_right(
    schema: dict[str, Any], value: object, words: str
) -> None:
    with pytest.raises(InvalidRequestError) as raised:
        operation(schema).body({"oneThing": value})

    assert str(raised.value) == f"group.method: one_thing {words} https://docs"
    assert (raised.value.field, raised.value.value) == ("oneThing", value)


def test_a_long_value_does_not_bury_the_message() -> None:
    with pytest.raises(InvalidRequestError) as raised:
        operation({"type": "integer"}).body({"oneThing": "x" * 10_000})

    assert len(str(raised.value)) < 200


def test_what_is_none_is_left_out_and_models_become_json() -> None:
    parameters = ParameterMap.from_dict({"fast": 10})
    given = {"a": None, "oneThing": [parameters], "b": parameters, "c": 1}

    assert operation({"type": "array"}).body(given) == {
        "oneThing": [{"fast": 10}],
        "b": {"fast": 10},
        "c": 1,
    }


def test_lists_and_mappings_of_any_kind_become_json() -> None:
    given = {"oneThing": deque([1]), "b": MappingProxyType({"fast": 10})}

    assert operation({"type": "array"}).body(given) == {"oneThing": [1], "b": {"fast": 10}}


@pytest.mark.parametrize("value", [{"at": {1}}, float("nan"), "\ud800"])
def test_what_json_cannot_tell_is_refused(value: object) -> None:
    with pytest.raises(InvalidRequestError, match=r"one_thing must be plain JSON \(") as raised:
        operation({}).body({"first": 1, "oneThing": value})

    assert raised.value.field == "oneThing"


def test_a_file_need_not_be_json() -> None:
    assert operation({}).body({"oneThing": b"\xff"}) == {"oneThing": b"\xff"}


def test_an_argument_is_called_as_in_python() -> None:
    schema = {"type": "object", "required": ["hash"]}

    with pytest.raises(InvalidRequestError, match=r"group\.method: hash_ must be given"):
        Operation("group.method", "/x", True, "https://docs", schema).body({})


def test_an_argument_that_a_method_needs_must_not_be_none() -> None:
    assert operation({}).needed("oneThing", 0) == 0
    with pytest.raises(InvalidRequestError, match="one_thing must be given; it is None"):
        operation({}).needed("oneThing", None)


def broker(name: str, secret: str) -> dict[str, Any]:
    properties = {"id": {"enum": [name]}, secret: {"type": "string"}}
    return {"type": "object", "required": ["id", secret], "properties": properties}


BROKERS = {"oneOf": [broker("A", "a-password"), broker("B", "b-password")]}


def test_a_form_is_judged_by_what_it_says_it_is() -> None:
    with pytest.raises(InvalidRequestError) as raised:
        operation(BROKERS).body({"oneThing": {"id": "B"}})

    assert str(raised.value).startswith("group.method: one_thing.b_password must be given")


def test_a_secret_is_not_shown() -> None:
    with pytest.raises(InvalidRequestError) as raised:
        operation(BROKERS).body({"oneThing": {"id": "A", "a-password": 123456789}})

    assert "one_thing.a_password must be a text; it is not shown here" in str(raised.value)
    assert "123456789" not in str(raised.value)


def test_a_value_that_fits_two_forms_is_said_to() -> None:
    either = {"type": "object", "properties": {"id": {"type": "string"}}}

    with pytest.raises(InvalidRequestError, match="fits more than one of its forms"):
        operation({"oneOf": [either, either]}).body({"oneThing": {"id": "A"}})


def test_what_is_no_form_at_all_is_said_to_be_none() -> None:
    with pytest.raises(InvalidRequestError, match="one_thing must be a mapping; it is 7"):
        operation(BROKERS).body({"oneThing": 7})


def test_the_path_to_an_item_is_named() -> None:
    schema = {"type": "array", "items": {"type": "object", "required": ["key"]}}

    with pytest.raises(InvalidRequestError) as raised:
        operation(schema).body({"oneThing": [{"key": "a"}, {}]})

    assert str(raised.value).startswith("group.method: one_thing.1.key must be given")


SPAN: dict[str, Any] = {
    "type": "object",
    "properties": {"firstLine": {"type": "integer"}, "lastLine": {"type": "integer"}},
    "x-qc-span": {"start": "firstLine", "end": "lastLine", "max": 100},
}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"firstLine": 7, "lastLine": 6}, "must not be below first_line, which is 7; it is 6."),
        ({"firstLine": 7, "lastLine": 108}, "must be at most 100 above first_line, which is 7;"),
        ({"lastLine": 101}, "must be at most 100 above first_line, which is 0; it is 101."),
    ],
)
def test_a_span_has_an_order_and_a_length(given: dict[str, Any], words: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        Operation("group.method", "/x", True, "https://docs", SPAN).body(given)
    assert f"last_line {words}" in str(caught.value)
    assert caught.value.field == "lastLine"


@pytest.mark.parametrize(
    "given", [{"firstLine": 7, "lastLine": 107}, {"firstLine": 7, "lastLine": 7}, {"firstLine": 7}]
)
def test_a_span_that_fits_is_sent(given: dict[str, Any]) -> None:
    assert Operation("group.method", "/x", True, "https://docs", SPAN).body(given) == given


def test_a_span_without_a_limit_has_only_an_order() -> None:
    schema = SPAN | {"x-qc-span": {"start": "firstLine", "end": "lastLine"}}
    operation = Operation("group.method", "/x", True, "https://docs", schema)
    assert operation.body({"firstLine": 0, "lastLine": 10**9})
    with pytest.raises(InvalidRequestError, match="must not be below first_line"):
        operation.body({"firstLine": 2, "lastLine": 1})


@pytest.mark.parametrize("name", ["alpaca-api-key", "encryptionKey", "token", "ib-password"])
def test_a_value_under_the_name_of_a_secret_is_not_shown(name: str) -> None:
    schema = {"type": "object", "properties": {name: {"type": "string", "minLength": 99}}}
    with pytest.raises(InvalidRequestError) as caught:
        Operation("group.method", "/x", True, "https://docs", schema).body({name: "hush"})
    assert "hush" not in str(caught.value)


def test_the_key_of_an_object_is_shown() -> None:
    schema = {"type": "object", "properties": {"key": {"type": "string", "maxLength": 3}}}
    with pytest.raises(InvalidRequestError, match="it is 'model'"):
        Operation("group.method", "/x", True, "https://docs", schema).body({"key": "model"})
