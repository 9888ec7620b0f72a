"""Converts the values of a request to the types of its schema.

A form and a query carry only text, and real clients also send numbers as text in JSON. Values
that can't be converted stay unchanged, so that the validation names them.
"""

import re
from math import isfinite
from typing import Any

from quantconnect_sandbox.http.schema import NULL, Resolve, allows_null, without_null
from quantconnect_sandbox.http.strict_json import parse_json
from quantconnect_sandbox.json_types import Json, is_list, is_object

_INTEGER = re.compile(r"[+-]?\d{1,18}")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?")
_ANYTHING: Json = {"anyOf": [{}, NULL]}
_TOO_LARGE = 2**63
_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}


def coerce(value: Any, schema: Json, resolve: Resolve) -> Any:
    """Convert the texts in a value to the types of the schema, where possible."""
    is_nullable = allows_null(schema, resolve)
    schema = without_null(schema, resolve)
    for part in schema.get("allOf", ()):
        value = coerce(value, part, resolve)
    alternatives: list[Json] = schema.get("anyOf") or schema.get("oneOf", [])
    if alternatives:
        return _coerce_to_any(value, [resolve(one) for one in alternatives], resolve)
    match schema.get("type"):
        case "object":
            return _object(value, schema, resolve)
        case "array":
            return _array(value, schema, resolve)
        # A form represents null as an empty text.
        case "integer" | "number" | "boolean" if value == "" and is_nullable:
            return None
        case "integer" | "number" | "boolean" as kind:
            return _scalar(value, kind)
        case _:
            return value


def _coerce_to_any(value: Any, alternatives: list[Json], resolve: Resolve) -> Any:
    own = "string" if isinstance(value, str) else "number" if isinstance(value, float) else ""
    # A value that already matches one alternative is not converted to another.
    if any(one.get("type") == own for one in alternatives):
        return value
    for one in alternatives:
        value = coerce(value, one, resolve)
    return value


def _scalar(value: Any, kind: str) -> Any:
    if kind == "integer" and isinstance(value, float) and value.is_integer():
        # JSON Schema accepts 1.0 as an integer, at any size.
        return int(value) if abs(value) < _TOO_LARGE else str(value)
    if not isinstance(value, str):
        return value
    if kind == "boolean":
        return _BOOLEANS.get(value.lower(), value)
    if _INTEGER.fullmatch(value):
        return int(value)
    if kind != "number" or not _NUMBER.fullmatch(value):
        return value
    # A number too large for a float stays a text, which the schema then rejects.
    return float(value) if isfinite(float(value)) else value


def _object(value: Any, schema: Json, resolve: Resolve) -> Any:
    value = _from_text(value, empty={})
    if not is_object(value):
        return value
    properties: Json = schema.get("properties", {})
    rest = schema.get("additionalProperties")
    other: Json = rest if is_object(rest) else _ANYTHING
    coerced = {k: coerce(v, properties.get(k, other), resolve) for k, v in value.items()}
    return {
        k: v
        for k, v in coerced.items()
        if v is not None or allows_null(properties.get(k, other), resolve)
    }


def _array(value: Any, schema: Json, resolve: Resolve) -> Any:
    value = _as_list(_from_text(value, empty=[]))
    if not is_list(value):
        return value
    return [coerce(item, schema.get("items", {}), resolve) for item in value]


def _as_list(value: Any) -> Any:
    if is_object(value) and all(key.isdecimal() for key in value):
        return [value[key] for key in sorted(value, key=int)]
    return value


def _from_text(value: Any, empty: Any) -> Any:
    # A form clears a list or a map with an empty text, and PHP writes {} as [].
    if value in ("", [], {}):
        return empty
    if isinstance(value, str) and value[:1] in "[{":
        try:
            return parse_json(value)
        except ValueError:
            return value
    return value
