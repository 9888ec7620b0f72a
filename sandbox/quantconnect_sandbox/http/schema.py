"""Compiles the JSON Schemas of the operations, and follows their references."""

from collections.abc import Callable
from typing import Any, TypeAlias

import fastjsonschema

from quantconnect_sandbox.json_types import Json

Validator: TypeAlias = Callable[[Any], Any]
Resolve: TypeAlias = Callable[[Json], Json]

NULL: Json = {"type": "null"}


def compile_validator(schema: Json, definitions: Json) -> Validator:
    """Return a function that raises `JsonSchemaValueException` for invalid data."""
    document = {"allOf": [schema], "definitions": definitions}
    validator: Validator = fastjsonschema.compile(document, use_default=False)
    return validator


def without_null(schema: Json, resolve: Resolve) -> Json:
    """Return the schema with its reference resolved and without its null alternative."""
    schema = resolve(schema)
    word = "oneOf" if "oneOf" in schema else "anyOf"
    members: list[Json] = schema.get(word, [])
    others = [member for member in members if member != NULL]
    if len(others) == len(members):
        return schema
    return without_null(others[0], resolve) if len(others) == 1 else {word: others}


def allows_null(schema: Json, resolve: Resolve) -> bool:
    """Return whether null is one of the schema's alternatives."""
    schema = resolve(schema)
    return NULL in (*schema.get("anyOf", ()), *schema.get("oneOf", ()))
