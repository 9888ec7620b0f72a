"""Describes the shape of a response by its places, without values."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from parity.inventions import DATE, NUMBER
from quantconnect_client._shapes.forms import Form, forms, kind_of
from quantconnect_client._shapes.walk import Node, walk

TO_SORT = 3
LONGEST_FORM = 40
ALWAYS, SOMETIMES = "always", "sometimes"


@dataclass
class Place:
    """What a response has at one place, such as `projects/[]/created`.

    Attributes:
        component: the component of the spec that declares the property.
        shapes: the components that the values are.
        kinds: the kinds of the values.
        formats: the formats of texts that are dates or numbers.
        values: the values that the spec lists, and `another value`.
        presence: whether each object has the property, or only some do.
        order: the sorting of a list: each key that rises or falls from item to item.
        most: the length of the longest list.
        listed: whether the spec lists the property.
    """

    component: str = ""
    shapes: set[str] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)
    formats: set[str] = field(default_factory=set)
    values: set[str] = field(default_factory=set)
    presence: str = ALWAYS
    order: set[str] | None = None
    most: int | None = None
    listed: bool = True


def outline(
    value: Any, allowed: Sequence[Form], name: Callable[[str], str]
) -> dict[tuple[str, ...], Place]:
    """Return the places of a response.

    Args:
        value: the body as JSON.
        allowed: the forms that the spec allows.
        name: returns the name to show for a key that the spec does not list.
    """
    places: dict[tuple[str, ...], Place] = {}
    objects: dict[tuple[str, ...], int] = {}
    seen: dict[tuple[str, ...], int] = {}
    for node in walk(value, allowed):
        path = node.path if node.is_listed else (*node.path[:-1], name(node.path[-1]))
        _add(places.setdefault(path, Place()), node)
        seen[path] = seen.get(path, 0) + 1
        if isinstance(node.value, dict):
            objects[path] = objects.get(path, 0) + 1
    for path, place in places.items():
        is_property = path and path[-1] not in ("[]", "{}")
        if is_property and seen[path] < objects.get(path[:-1], 0):
            place.presence = SOMETIMES
    return places


def _add(place: Place, node: Node) -> None:
    place.component = node.owner
    place.listed = node.is_listed
    place.shapes |= {form.name for form in node.fitting if form.name}
    place.kinds.add(_kind(node))
    if isinstance(node.value, str | int) and not isinstance(node.value, bool):
        place.values |= {*_values(node)}
    if isinstance(node.value, str):
        place.formats |= {*_formats(node)}
    elif isinstance(node.value, list):
        _add_list(place, node)


def _kind(node: Node) -> str:
    """Return the kind of the value. JSON does not distinguish a whole number from an integer."""
    kind = kind_of(node.value)
    is_number = any(form.kind == "number" for form in node.forms)
    return "number" if kind == "integer" and is_number else kind


def _formats(node: Node) -> Iterator[str]:
    is_date = any("x-qc-format" in form.schema for form in node.forms)
    if is_date or DATE.fullmatch(node.value):
        yield form_of(node.value)
    elif NUMBER.fullmatch(node.value) and not any(form.values for form in node.forms):
        yield "a number"


def form_of(text: str) -> str:
    """Return the format of a date, such as `9999-99-99T99:99:99Z`; other letters are `a`."""
    if len(text) > LONGEST_FORM:
        return "a long text"
    digits = re.sub(r"\d", "9", text)
    letters = re.sub(r"[^\W\d_]", lambda found: found[0] if found[0] in "TZ" else "a", digits)
    return re.sub("[^9aTZ :.,/+-]", "?", letters)


def _values(node: Node) -> Iterator[str]:
    listed = [value for form in node.fitting for value in form.values]
    if listed:
        yield str(node.value) if node.value in listed else "another value"


def _add_list(place: Place, node: Node) -> None:
    items: list[Any] = node.value
    place.most = max(place.most or 0, len(items))
    if len(items) < TO_SORT:
        return
    inner = [one for form in node.fitting for one in forms(form.schema.get("items", {}))]
    found = {*_orders(items, {name for form in inner for name in form.properties})}
    place.order = found if place.order is None else place.order & found


def _orders(items: list[Any], names: set[str]) -> Iterator[str]:
    if all(isinstance(item, dict) for item in items):
        for key in sorted(names):
            yield from _order([item.get(key) for item in items], key)
    else:
        yield from _order(items, "")


def _order(values: list[Any], key: str) -> Iterator[str]:
    kinds = {type(value) for value in values}
    if kinds <= {int, float} or kinds == {str}:
        pairs = list(pairwise(values))
        if all(one < other for one, other in pairs):
            yield f"{key} rising".strip()
        elif all(one > other for one, other in pairs):
            yield f"{key} falling".strip()
