"""The forms that the spec allows for a value, with unions and references resolved."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, cast

Schema = Mapping[str, Any]
FACTS = Path(__file__).with_name("responses.json")
TYPES = {"array": "list"}


@dataclass(frozen=True)
class Form:
    """One form of a value: a member of a union, or the only form.

    Attributes:
        schema: its JSON Schema.
        name: the component of the spec that it is, or "".
        owners: the component that declares each property.
    """

    schema: Schema
    name: str
    owners: Mapping[str, str]

    @property
    def kind(self) -> str:
        """The kind of the value, such as `list`, or "" for any."""
        kind: str = self.schema.get("type", "")
        return TYPES.get(kind, kind)

    @property
    def properties(self) -> Mapping[str, Schema]:
        return cast("Mapping[str, Schema]", self.schema.get("properties", {}))

    @property
    def required(self) -> list[str]:
        return cast("list[str]", self.schema.get("required", []))

    @property
    def values(self) -> list[Any]:
        """The values that the spec lists; a response may have others."""
        return cast(
            "list[Any]", self.schema.get("enum") or self.schema.get("x-extensible-enum", [])
        )

    @property
    def is_open(self) -> bool:
        """Whether the keys of the object are data, as in a map by symbol."""
        return not self.properties or bool(self.schema.get("additionalProperties"))

    def accepts(self, value: object) -> bool:
        """Return whether the value is of this form's kind."""
        found = kind_of(value)
        return self.kind in ("", found) or (self.kind, found) == ("number", "integer")


def kind_of(value: object) -> str:
    """Return the kind of a JSON value."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    names: dict[object, str] = {str: "string", int: "integer", float: "number", list: "list"}
    return names.get(type(value), "object")


def forms(schema: Schema, name: str = "") -> list[Form]:
    """Return the forms of a schema of the data file, which refers to its definitions."""
    if "$ref" in schema:
        target = schema["$ref"].rpartition("/")[2]
        return list(_forms_of_definition(target))
    members = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    if members:
        return [form for member in members for form in forms(member, name)]
    own = {key: value for key, value in schema.items() if key != "allOf"}
    found = Form(own, name, dict.fromkeys(own.get("properties", {}), name))
    for part in schema.get("allOf", ()):
        found = _merged(found, forms(part, name)[0])
    return [found]


@cache
def _forms_of_definition(name: str) -> tuple[Form, ...]:
    return tuple(forms(facts()["definitions"][name], name))


def _merged(one: Form, other: Form) -> Form:
    properties = {**other.properties, **one.properties}
    required = [*other.required, *one.required]
    schema = {**other.schema, **one.schema, "properties": properties, "required": required}
    return Form(schema, one.name, {**other.owners, **one.owners})


def response_forms(path: str) -> list[Form] | None:
    """Return the forms of a successful response, or None if the spec does not list the path."""
    schema = facts()["responses"].get(path)
    return None if schema is None else forms(schema)


@cache
def facts() -> dict[str, Any]:
    """Return the content of the data file."""
    content: dict[str, Any] = json.loads(FACTS.read_bytes())
    return content
