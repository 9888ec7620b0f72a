"""Finds the way through JSON Schemas that refer to each other."""

from collections.abc import Mapping
from typing import Any, cast

Schema = Mapping[str, Any]


def definitions_of(schema: Schema) -> Schema:
    """The schemas that a whole document lets its parts refer to, by name."""
    definitions: Schema = schema.get("definitions", {})
    return definitions


def resolved(schema: Schema, definitions: Schema) -> Schema:
    """The schema that a reference leads to, also one that stands alone in an `allOf`."""
    while True:
        if "$ref" in schema:
            schema = definitions[schema["$ref"].rpartition("/")[2]]
        elif len(schema.get("allOf", ())) == 1:
            schema = schema["allOf"][0]
        else:
            return schema


def has_secrets(
    schema: object, definitions: Schema, followed: frozenset[str] = frozenset()
) -> bool:
    """Whether the spec marks anything in a schema, or in what that refers to, as a secret."""
    if isinstance(schema, list):
        items = cast("list[object]", schema)
        return any(has_secrets(item, definitions, followed) for item in items)
    if not isinstance(schema, Mapping):
        return False
    parts = cast("Schema", schema)
    if isinstance(parts.get("$ref"), str):
        name = parts["$ref"].rpartition("/")[2]
        return name not in followed and has_secrets(
            definitions[name], definitions, followed | {name}
        )
    return "x-qc-secret" in parts or any(
        has_secrets(part, definitions, followed) for part in parts.values()
    )
