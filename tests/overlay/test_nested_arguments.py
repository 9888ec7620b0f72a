"""Errors about the objects inside arguments name the key as it is sent, over the whole spec."""

from collections.abc import Iterator
from typing import Any

import pytest

from quantconnect_client._core.operation import Operation
from quantconnect_client._core.operations import methods, operation_of
from quantconnect_client._core.schemas import definitions_of, resolved
from quantconnect_client.errors import InvalidRequestError
from tests.spec import value_of
from tools.spec.references import REF

Json = dict[str, Any]
DEFINITIONS = {
    name: schema
    for method in methods()
    for name, schema in definitions_of(operation_of(method).request).items()
}


def operation(schema: str) -> Operation:
    request = {
        "type": "object",
        "properties": {"nested": {"$ref": f"#/definitions/{schema}"}},
        "definitions": DEFINITIONS,
    }
    return Operation("group.method", "/x", True, "https://docs", request)


def choices() -> Iterator[tuple[str, str, list[str]]]:
    """Each choice between objects that a key tells apart: its schema, the key and the values."""
    for name, schema in DEFINITIONS.items():
        forms = [
            resolved(form, DEFINITIONS).get("properties", {}) for form in schema.get("oneOf", ())
        ]
        tags = (
            [key for key in forms[0] if all("enum" in form.get(key, ()) for form in forms)]
            if forms
            else []
        )
        yield from ((name, tag, [form[tag]["enum"][0] for form in forms]) for tag in tags[:1])


def objects() -> Iterator[tuple[str, str]]:
    """Each key that an object inside an argument must have."""
    for name, schema in DEFINITIONS.items():
        if "properties" in schema:
            yield from ((name, key) for key in schema.get("required", ()))


CHOICES = [*choices()]
OBJECTS = [*objects()]


def test_the_spec_has_choices_and_objects() -> None:
    assert {name for name, _, _ in CHOICES} >= {"BrokerageSettings", "LiveDataProviderSettings"}
    assert ("InteractiveBrokersBrokerageSettings", "ib-password") in OBJECTS
    assert len(OBJECTS) > 100


@pytest.mark.parametrize(("schema", "tag", "values"), CHOICES)
@pytest.mark.parametrize("given", ["nonsense", None])
def test_an_unknown_choice_is_rejected_with_all_that_there_are(
    schema: str, tag: str, values: list[str], given: str | None
) -> None:
    with pytest.raises(InvalidRequestError) as raised:
        operation(schema).body({"nested": {tag: given} if given else {}})

    assert raised.value.field == f"nested.{tag}"
    assert [value for value in values if repr(value) not in str(raised.value)] == []


@pytest.mark.parametrize(("schema", "key"), OBJECTS)
def test_a_missing_key_is_named_as_it_is_sent(schema: str, key: str) -> None:
    given = value_of({"$ref": REF + schema})
    del given[key]

    with pytest.raises(InvalidRequestError) as raised:
        operation(schema).body({"nested": given})

    assert str(raised.value).startswith(f"group.method: nested.{key} is missing. https://")
    assert raised.value.field == f"nested.{key}"
