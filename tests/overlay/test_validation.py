"""Wrong arguments, in words."""

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
    ({"type": "string", "pattern": "^a$"}, "b", "must match pattern ^a$; it is 'b'."),
    ({"anyOf": [{"type": "string"}, {"type": "null"}]}, 1, "must be a text or None; it is 1."),
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


def test_the_path_to_an_item_is_named() -> None:
    schema = {"type": "array", "items": {"type": "object", "required": ["key"]}}

    with pytest.raises(InvalidRequestError) as raised:
        operation(schema).body({"oneThing": [{"key": "a"}, {}]})

    assert str(raised.value).startswith("group.method: one_thing.1.key must be given")
