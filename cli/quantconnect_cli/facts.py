"""What the API description says of operations and their fields."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, cast

import click

from quantconnect_client._core.names import snake_case
from quantconnect_client._core.operation import Operation
from quantconnect_client._core.operations import calls_with_words_of, methods, operation_of
from quantconnect_client._core.schemas import Schema, definitions_of, resolved

__all__ = ["Operation", "Shape", "all_names", "all_operations", "field_names", "operation_named"]

SECRET = "x-qc-secret"


def all_names() -> list[str]:
    """Return the names of all operations, in the order of the description."""
    return methods()


def all_operations() -> list[Operation]:
    """Return all operations, in the order of the description."""
    return [operation_of(name) for name in methods()]


def operation_named(name: str) -> Operation:
    """Return an operation by its name, such as `projects.read`, or its path, `/projects/read`.

    Raises:
        click.UsageError: there is none; the message lists similar ones.
    """
    found = _by_path(name) if "/" in name else name
    if found in methods():
        return operation_of(found)
    close = [*calls_with_words_of(name), *get_close_matches(name, methods(), n=3)]
    known = list(dict.fromkeys(close))[:3]
    hint = f"Did you mean {' or '.join(known)}?" if known else "List them with --list."
    raise click.UsageError(f"There is no operation {name!r}. {hint}")


def _by_path(path: str) -> str:
    wanted = f"/{path.strip('/')}"
    return next((one.name for one in all_operations() if one.path == wanted), path)


def field_names(operation: Operation) -> dict[str, str]:
    """Return the API's names of an operation's fields, by their names in Python."""
    return {snake_case(name): name for name in operation.request.get("properties", {})}


@dataclass(frozen=True)
class Shape:
    """What a value may be: the schemas of its forms, without references.

    Attributes:
        forms: the schemas, of which one must fit.
        definitions: the schemas to which these refer.
    """

    forms: tuple[Schema, ...]
    definitions: Schema

    @classmethod
    def of(cls, operation: Operation) -> "Shape":
        """Return the shape of an operation's request."""
        definitions = definitions_of(operation.request)
        return cls(tuple(_forms(operation.request, definitions)), definitions)

    @property
    def types(self) -> set[str]:
        """The JSON types of the forms."""
        return {form["type"] for form in self.forms if "type" in form}

    @property
    def is_binary(self) -> bool:
        """Whether the value is a file, of which the description says nothing."""
        return bool(self.forms) and not any(self.forms)

    @property
    def is_secret(self) -> bool:
        """Whether the description marks the value as a secret."""
        return any(SECRET in form for form in self.forms)

    @property
    def values(self) -> list[str]:
        """The values that are allowed, if the description lists them."""
        listed = [str(one) for form in self.forms for one in form.get("enum", ())]
        return listed or (["true", "false"] if "boolean" in self.types else [])

    @property
    def names(self) -> list[str]:
        """The names of the fields inside the value."""
        return list(dict.fromkeys(name for form in self.forms for name in _properties(form)))

    @property
    def required(self) -> set[str]:
        """The names of the fields that every form requires."""
        required: list[set[str]] = [set(form.get("required", ())) for form in self.forms]
        return required[0].intersection(*required) if required else set()

    def at(self, name: str) -> "Shape":
        """Return the shape of a field, or of the items of a list."""
        found = [inner for form in self.forms for inner in _inner(form, name)]
        forms = [one for schema in found for one in _forms(schema, self.definitions)]
        return Shape(tuple(forms), self.definitions)

    def with_values(self, values: Mapping[str, str]) -> "Shape":
        """Return the forms that these values of fields fit, such as those of one brokerage."""
        fitting = tuple(form for form in self.forms if self._fits(form, values))
        return Shape(fitting or self.forms, self.definitions)

    def _fits(self, form: Schema, values: Mapping[str, str]) -> bool:
        alone = Shape((form,), self.definitions)
        listed = {name: alone.at(name).values for name in values}
        return all(values[name] in allowed for name, allowed in listed.items() if allowed)

    def has_secret(self, value: object) -> bool:
        """Return whether the description marks anything in the value as a secret."""
        if self.is_secret:
            return True
        if isinstance(value, dict):
            fields = cast("dict[str, object]", value)
            return any(self.at(name).has_secret(inner) for name, inner in fields.items())
        if isinstance(value, list):
            return any(self.at("0").has_secret(item) for item in cast("list[object]", value))
        return False


def _forms(schema: Schema, definitions: Schema) -> Iterator[Schema]:
    found = resolved(schema, definitions)
    choice: list[Schema] = [*found.get("anyOf", ()), *found.get("oneOf", ())]
    for form in choice:
        yield from _forms(form, definitions)
    if not choice:
        yield found


def _properties(form: Schema) -> Sequence[str]:
    return list(form.get("properties", {}))


def _inner(form: Schema, name: str) -> Iterable[Schema]:
    properties: dict[str, Any] = form.get("properties", {})
    if name in properties:
        return [properties[name]]
    if name.isdigit() and "items" in form:
        return [form["items"]]
    rest: Schema | bool = form.get("additionalProperties", False)
    return [] if isinstance(rest, bool) else [rest]
