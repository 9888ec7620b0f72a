"""Walks through a response and the forms that the spec allows for each of its parts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from quantconnect_client._shapes.forms import Form, Schema, forms

ITEM = "[]"
ENTRY = "{}"
Path = tuple[str, ...]


@dataclass(frozen=True)
class Node:
    """A part of a response.

    Attributes:
        path: the keys that lead to it; `[]` is any item of a list, `{}` any entry of a map.
        value: the JSON value.
        forms: the forms that the spec allows; none if the spec does not list the property.
        fitting: those that the value has.
        owner: the component that declares the property, or "".
    """

    path: Path
    value: Any
    forms: Sequence[Form]
    fitting: Sequence[Form]
    owner: str = ""

    @property
    def is_listed(self) -> bool:
        """Whether the spec lists the property."""
        return bool(self.forms)


def walk(value: Any, allowed: Sequence[Form]) -> Iterator[Node]:
    """Iterate over the parts of a response, outer ones first.

    What the spec does not describe is one part: its inside is not entered.
    """
    yield from _below(part(value, allowed))


def part(value: Any, allowed: Sequence[Form], path: Path = (), owner: str = "") -> Node:
    """Return a part of a response with its forms."""
    return Node(path, value, allowed, _fitting(value, allowed), owner)


def parts(node: Node) -> Iterator[Node]:
    """Iterate over the items of a list or the values of an object, in their order."""
    if isinstance(node.value, list):
        inner = [form for one in node.fitting for form in forms(one.schema.get("items", {}))]
        for item in cast("list[object]", node.value):
            yield part(item, inner, (*node.path, ITEM))
    elif isinstance(node.value, dict):
        yield from _entries(node)


def _below(node: Node) -> Iterator[Node]:
    yield node
    if node.fitting:
        for inner in parts(node):
            yield from _below(inner)


def _fitting(value: Any, allowed: Sequence[Form]) -> list[Form]:
    fitting = [form for form in allowed if form.accepts(value)]
    if not isinstance(value, dict):
        return fitting
    # The required properties distinguish the members of a union.
    complete = [form for form in fitting if all(name in value for name in form.required)]
    return complete or fitting


def _entries(node: Node) -> Iterator[Node]:
    for key, value in cast("Mapping[str, Any]", node.value).items():
        declaring = [form for form in node.fitting if key in form.properties]
        if declaring:
            inner = [one for form in declaring for one in forms(form.properties[key])]
            yield part(value, inner, (*node.path, key), declaring[0].owners[key])
        elif any(form.is_open for form in node.fitting):
            yield part(value, _of_entries(node.fitting), (*node.path, ENTRY))
        else:
            yield part(value, (), (*node.path, key))


def _of_entries(fitting: Sequence[Form]) -> list[Form]:
    """Return the forms of the values in a map."""
    schemas = [form.schema.get("additionalProperties") for form in fitting if form.is_open]
    return [
        one
        for schema in schemas
        for one in forms(cast("Schema", schema) if isinstance(schema, dict) else {})
    ]
