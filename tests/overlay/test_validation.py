"""Error messages for invalid arguments."""

from collections import deque
from contextlib import suppress
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import pytest

from quantconnect_client._core.operation import Operation
from quantconnect_client._core.operations import operation_of
from quantconnect_client.errors import InvalidRequestError
from quantconnect_openapi.models.parameter_map import ParameterMap
from tests.overlay.world import CALLS
from tests.spec import DOCUMENT
from tools.spec.secrets import has_secrets

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
def test_each_rule_describes_the_valid_values(
    schema: dict[str, Any], value: object, words: str
) -> None:
    with pytest.raises(InvalidRequestError) as raised:
        operation(schema).body({"oneThing": value})

    assert str(raised.value) == f"group.method: one_thing {words} https://docs"
    assert (raised.value.field, raised.value.value) == ("oneThing", value)


def test_a_long_value_is_shortened_in_the_message() -> None:
    with pytest.raises(InvalidRequestError) as raised:
        operation({"type": "integer"}).body({"oneThing": "x" * 10_000})

    assert len(str(raised.value)) < 200


def test_none_is_omitted_and_models_become_json() -> None:
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
def test_a_value_that_json_cannot_represent_is_rejected(value: object) -> None:
    with pytest.raises(InvalidRequestError, match=r"one_thing must be plain JSON \(") as raised:
        operation({}).body({"first": 1, "oneThing": value})

    assert raised.value.field == "oneThing"


def test_a_file_argument_is_not_validated_as_json() -> None:
    assert operation({}).body({"oneThing": b"\xff"}) == {"oneThing": b"\xff"}


def test_an_argument_is_named_as_in_python() -> None:
    schema = {"type": "object", "required": ["hash"]}

    with pytest.raises(InvalidRequestError, match=r"group\.method: hash_ is missing\. "):
        Operation("group.method", "/x", True, "https://docs", schema).body({})


def test_a_required_argument_must_not_be_none() -> None:
    assert operation({}).needed("oneThing", 0) == 0
    with pytest.raises(InvalidRequestError, match=r"one_thing is missing\. "):
        operation({}).needed("oneThing", None)


def broker(name: str, secret: str) -> dict[str, Any]:
    properties = {"id": {"enum": [name]}, secret: {"type": "string", "x-qc-secret": True}}
    return {"type": "object", "required": ["id", secret], "properties": properties}


BROKERS = {"oneOf": [broker("A", "a-password"), broker("B", "b-password")]}


def test_a_union_member_is_selected_by_its_discriminator() -> None:
    with pytest.raises(InvalidRequestError) as raised:
        operation(BROKERS).body({"oneThing": {"id": "B"}})

    assert str(raised.value).startswith("group.method: one_thing.b-password is missing. ")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"id": "C"}, "one_thing.id must be 'A' or 'B'; it is not shown here"),
        ({"id": "a"}, "one_thing.id must be 'A' or 'B'; it is not shown here"),
        ({}, "one_thing.id is missing; it must be 'A' or 'B'. "),
        ({"b-password": "x"}, "one_thing.id is missing; it must be 'A' or 'B'. "),
    ],
)
def test_an_unknown_union_member_gets_the_names_of_all(given: dict[str, Any], words: str) -> None:
    with pytest.raises(InvalidRequestError) as raised:
        operation(BROKERS).body({"oneThing": given})

    assert str(raised.value).startswith(f"group.method: {words}")
    assert raised.value.field == "oneThing.id"


def test_a_misspelled_key_is_named_beside_the_missing_one() -> None:
    with pytest.raises(InvalidRequestError) as raised:
        operation(BROKERS).body({"oneThing": {"id": "B", "b_password": "hush"}})

    words = "one_thing.b-password is missing; 'b_password' is not one of its keys. "
    assert str(raised.value).startswith(f"group.method: {words}")
    assert "hush" not in everything_of(raised.value)


def test_a_value_like_no_union_member_gets_the_keys_of_all() -> None:
    forms = [
        {"type": "object", "required": keys, "properties": {key: {} for key in keys}}
        for keys in (["address", "subject"], ["phone"])
    ]
    with pytest.raises(InvalidRequestError) as raised:
        operation({"anyOf": forms}).body({"oneThing": {"mail": "x"}})

    words = "one_thing must have 'address' and 'subject' or 'phone'; it is a mapping of mail."
    assert str(raised.value).startswith(f"group.method: {words}")


def everything_of(error: InvalidRequestError) -> str:
    return f"{error} {vars(error)} {error.__cause__} {error.__context__}"


@pytest.mark.parametrize(
    "given",
    [
        {"id": "A", "a-password": 123456789},
        {"id": "A", "a-password": {"123456789": 123456789}},
        {"id": "123456789", "a-password": "A"},
        {"id": "123456789"},
        "123456789",
        ["123456789"],
        123456789,
        b"123456789",
    ],
)
def test_a_possible_secret_is_not_in_the_message(given: object) -> None:
    with pytest.raises(InvalidRequestError, match="it is not shown here, since") as raised:
        operation(BROKERS).body({"oneThing": given})

    assert "123456789" not in everything_of(raised.value)
    assert raised.value.value == "***"


def test_a_missing_secret_is_reported_as_missing() -> None:
    with pytest.raises(InvalidRequestError, match=r"a-password is missing\. ") as raised:
        operation(BROKERS).body({"oneThing": {"id": "A"}})

    assert raised.value.value is None


def test_a_secret_passed_as_the_whole_argument_is_not_in_the_message() -> None:
    schema = {"type": "object", "minProperties": 2, "properties": {"oneThing": BROKERS}}
    with pytest.raises(InvalidRequestError, match="it is not shown here") as raised:
        Operation("group.method", "/x", True, "https://docs", schema).body({"oneThing": "hush"})

    assert "hush" not in everything_of(raised.value)


def test_a_value_that_matches_two_union_members_is_reported() -> None:
    either = {"type": "object", "properties": {"id": {"type": "string"}}}

    with pytest.raises(InvalidRequestError, match="fits more than one of its forms"):
        operation({"oneOf": [either, either]}).body({"oneThing": {"id": "A"}})


def test_a_value_that_matches_no_union_member_is_reported() -> None:
    with pytest.raises(InvalidRequestError, match="one_thing must be a mapping; it is not shown"):
        operation(BROKERS).body({"oneThing": 7})


def test_the_path_to_an_item_is_named() -> None:
    schema = {"type": "array", "items": {"type": "object", "required": ["key"]}}

    with pytest.raises(InvalidRequestError) as raised:
        operation(schema).body({"oneThing": [{"key": "a"}, {}]})

    assert str(raised.value).startswith("group.method: one_thing.1.key is missing. ")


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
def test_a_range_must_be_ordered_and_within_its_length(given: dict[str, Any], words: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        Operation("group.method", "/x", True, "https://docs", SPAN).body(given)
    assert f"last_line {words}" in str(caught.value)
    assert caught.value.field == "lastLine"


@pytest.mark.parametrize(
    "given", [{"firstLine": 7, "lastLine": 107}, {"firstLine": 7, "lastLine": 7}, {"firstLine": 7}]
)
def test_a_valid_range_is_sent(given: dict[str, Any]) -> None:
    assert Operation("group.method", "/x", True, "https://docs", SPAN).body(given) == given


def test_a_range_without_a_maximum_must_be_ordered() -> None:
    schema = SPAN | {"x-qc-span": {"start": "firstLine", "end": "lastLine"}}
    operation = Operation("group.method", "/x", True, "https://docs", schema)
    assert operation.body({"firstLine": 0, "lastLine": 10**9})
    with pytest.raises(InvalidRequestError, match="must not be below first_line"):
        operation.body({"firstLine": 2, "lastLine": 1})


@pytest.mark.parametrize("name", ["alpaca-api-key", "encryptionKey", "auth", "ib-password"])
def test_a_value_under_a_secret_name_is_not_in_the_message(name: str) -> None:
    schema = {"type": "object", "additionalProperties": {"type": "integer"}}
    with pytest.raises(InvalidRequestError) as caught:
        operation(schema).body({"oneThing": {name: "hush"}})
    assert "hush" not in everything_of(caught.value)


def test_secrets_of_a_misplaced_mapping_are_not_in_the_message() -> None:
    with pytest.raises(InvalidRequestError) as caught:
        operation({"type": "string"}).body({"oneThing": {"api-key": "hush", "fast": 10}})
    assert "hush" not in everything_of(caught.value)
    assert caught.value.value == {"api-key": "***", "fast": 10}


def test_a_number_with_too_many_digits_is_rejected() -> None:
    with pytest.raises(InvalidRequestError, match="it is a number with too many digits"):
        operation({"type": "integer"}).body({"oneThing": 10**5000})


def test_an_object_store_key_is_in_the_message() -> None:
    schema = {"type": "object", "properties": {"key": {"type": "string", "maxLength": 3}}}
    with pytest.raises(InvalidRequestError, match="it is 'model'"):
        Operation("group.method", "/x", True, "https://docs", schema).body({"key": "model"})


SECRET_ARGUMENTS = [
    (name, argument)
    for name, call in CALLS.items()
    for argument, schema in call.properties.items()
    if has_secrets(schema, DOCUMENT["components"]["schemas"])
]


def test_the_spec_has_arguments_with_secrets() -> None:
    assert {("live.create", "brokerage"), ("agents.create", "token")} <= {*SECRET_ARGUMENTS}


@pytest.mark.parametrize("value", ["hush", ["hush"], {"a": "hush"}, b"hush", {"id": "hush"}, 1])
@pytest.mark.parametrize(("name", "argument"), SECRET_ARGUMENTS)
def test_no_argument_with_secrets_is_in_the_message(
    name: str, argument: str, value: object
) -> None:
    one = operation_of(name)
    properties = {argument: one.request["properties"][argument]}
    definitions = one.request["definitions"]
    alone = replace(
        one, request={"type": "object", "properties": properties, "definitions": definitions}
    )
    with suppress(InvalidRequestError):
        assert alone.body({argument: value})
        return
    with pytest.raises(InvalidRequestError, match=r"it is (not shown|None)|is missing") as raised:
        alone.body({argument: value})
    assert "hush" not in everything_of(raised.value)
