"""Finds where a response differs from its shape in the spec, without any of its values."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from quantconnect_client._shapes.forms import Form, forms, kind_of
from quantconnect_client._shapes.walk import ENTRY, Node, walk

IDENTIFIER = re.compile("[a-z]{2,}([A-Z_][a-z]+)*")
LONGEST_NAME = 32
MOST_UNLISTED = 8
ANOTHER = "another value"


class Misfit(NamedTuple):
    """A difference between a response and the spec.

    Attributes:
        path: where it is, such as `projects/[]/created`.
        expected: what the spec allows there, such as `string or null`.
        found: what the response has there, such as `missing`.
    """

    path: str
    expected: str
    found: str


def misfits(
    value: Mapping[str, Any], allowed: Sequence[Form], lacking: Sequence[str] = ()
) -> Counter[Misfit]:
    """Count the differences of a response from its shape.

    Args:
        value: the body as JSON.
        allowed: the forms that the spec allows.
        lacking: the properties that every successful response has, and this one has not.
    """
    found = Counter[Misfit]()
    for node in walk(value, allowed):
        found.update(_of(node))
    found.update(Misfit(name, "a value", "missing") for name in lacking if name not in value)
    return found


def _of(node: Node) -> Iterator[Misfit]:
    if not node.is_listed:
        return  # its object reports it
    path = "/".join(node.path)
    if not node.fitting:
        yield Misfit(path, expected(node.forms), kind_of(node.value))
    elif isinstance(node.value, dict):
        yield from _of_object(node, path)
    elif isinstance(node.value, str):
        yield from _of_text(node, path)


def _of_object(node: Node, path: str) -> Iterator[Misfit]:
    for name in node.fitting[0].required:
        if name not in node.value:
            kinds = expected_of(node.fitting[0], name)
            yield Misfit(_joined(path, name), kinds, "missing")
    if any(form.is_open for form in node.fitting):
        return
    listed = {name for form in node.fitting for name in form.properties}
    unlisted = [key for key in node.value if key not in listed]
    # An object without a listed property, or with many others, may be a map with data as keys.
    is_certain = len(unlisted) <= MOST_UNLISTED and len(unlisted) < len(node.value)
    for key in unlisted:
        name = key if is_certain and is_identifier(key) else ENTRY
        yield Misfit(_joined(path, name), "not listed", kind_of(node.value[key]))


def _of_text(node: Node, path: str) -> Iterator[Misfit]:
    texts = [form for form in node.fitting if form.kind == "string"]
    if texts and not any(_has_format(node.value, form) for form in texts):
        formats = sorted({form.schema["x-qc-format"] for form in texts})
        yield Misfit(path, " or ".join(formats), "another text")
    values = [value for form in texts for value in form.values]
    if values and node.value not in values and all(form.values for form in texts):
        yield Misfit(path, "a listed value", ANOTHER)


def _has_format(value: str, form: Form) -> bool:
    pattern = form.schema.get("pattern") if "x-qc-format" in form.schema else None
    return pattern is None or re.search(pattern, value) is not None


def is_identifier(key: str) -> bool:
    """Return whether a key looks like the name of a property, such as `lastRun` or `last_run`."""
    return len(key) <= LONGEST_NAME and IDENTIFIER.fullmatch(key) is not None


def expected(allowed: Sequence[Form]) -> str:
    """Return the kinds that the spec allows, in words."""
    kinds = dict.fromkeys(form.kind or "any" for form in allowed)
    return " or ".join(kinds)


def expected_of(form: Form, name: str) -> str:
    """Return the kinds that the spec allows for a property, in words."""
    return expected(forms(form.properties[name])) if name in form.properties else "a value"


def _joined(path: str, name: str) -> str:
    return f"{path}/{name}" if path else name
