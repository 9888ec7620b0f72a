"""Compiles the JSON Schemas of the operations, and finds the way through them."""

from collections.abc import Callable
from typing import Any, TypeAlias

import fastjsonschema

from quantconnect_sandbox.json_types import Json

Validator: TypeAlias = Callable[[Any], Any]
Resolve: TypeAlias = Callable[[Json], Json]

NULL: Json = {"type": "null"}


def compile_validator(schema: Json, definitions: Json) -> Validator:
    """A function that raises `JsonSchemaValueException` for data that the schema does not allow."""
    document = {"allOf": [schema], "definitions": definitions}
    validator: Validator = fastjsonschema.compile(document, use_default=False)
    return validator


def without_null(schema: Json, resolve: Resolve) -> Json:
    """The schema with its reference followed, and without the null that it allows."""
    schema = resolve(schema)
    members: list[Json] = schema.get("anyOf", [])
    others = [member for member in members if member != NULL]
    if len(others) == len(members):
        return schema
    return without_null(others[0], resolve) if len(others) == 1 else {"anyOf": others}


def allows_null(schema: Json, resolve: Resolve) -> bool:
    """Whether null is one of the choices that the schema makes."""
    return NULL in resolve(schema).get("anyOf", ())
