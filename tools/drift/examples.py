"""Whether an example can be a value of its type, and whether our schema accepts it."""

import ast
import json
from contextlib import suppress
from typing import Any

from openapi_schema_validator import OAS30Validator

from tools.drift.pages import Type


def parsed(text: str, kind_of: Type) -> Any:
    """Return the value that an example shows. Raise ValueError if it can't be of its type."""
    if kind_of.wrappers or kind_of.is_model or kind_of.members or kind_of.base == "object":
        return _json(text)
    if kind_of.base == "boolean":
        if text.casefold() not in ("true", "false"):
            raise ValueError(text)
        return text.casefold() == "true"
    if kind_of.base == "integer":
        return int(text)
    return float(text) if kind_of.base == "number" else text


def is_valid(value: Any, schema: dict[str, Any], document: dict[str, Any]) -> bool:
    """Return whether our schema accepts the value."""
    whole = schema | {"components": document["components"]}
    return bool(OAS30Validator(whole).is_valid(value))


def _json(text: str) -> Any:
    """Return a list or an object in JSON or, as the docs write their options, in Python.

    An example of a list may show an entry only, and one of an object nothing: that is None.
    """
    for parse in (json.loads, ast.literal_eval):
        with suppress(ValueError, SyntaxError):
            value = parse(text)
            return value if isinstance(value, list | dict) else None
    return None
