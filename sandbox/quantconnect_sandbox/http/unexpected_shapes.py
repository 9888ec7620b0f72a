"""Changes a valid response into one with a shape that the spec does not describe."""

from collections.abc import Iterator
from typing import Any

from quantconnect_sandbox.http.schema import Resolve, without_null
from quantconnect_sandbox.json_types import Json, is_list, is_object

ENVELOPE = frozenset({"success", "errors"})
VALUES: Json = {"empty_list": [], "null": None, "unknown_enum": "SomethingNew"}


def unexpected_shape(kind: str, response: Json, schema: Json, resolve: Resolve) -> Json:
    """Put an unexpected value into every field to which this kind of fault applies.

    Args:
        kind: `empty_list` ([] for objects), `null` (for optional fields), or `unknown_enum`.
        response: the response as it would be sent.
        schema: the schema that it matches.
        resolve: a function that resolves a reference of the schema.
    """
    body = {name: value for name, value in response.items() if name not in ENVELOPE}
    changed = _object(kind, body, schema, resolve)
    return {name: response[name] for name in ENVELOPE & response.keys()} | changed


def _object(kind: str, value: Json, schema: Json, resolve: Resolve) -> Json:
    changed = dict(value)
    for part in _parts(schema, resolve):
        # Without this property, an incomplete response is an empty one.
        required = {*part.get("required", ()), part.get("x-qc-unfinished")}
        for name, field in part.get("properties", {}).items():
            if name in value:
                field = without_null(field, resolve)
                if _applies(kind, value[name], field, required=name in required):
                    changed[name] = VALUES[kind]
                else:
                    changed[name] = _value(kind, value[name], field, resolve)
    return changed


def _value(kind: str, value: Any, schema: Json, resolve: Resolve) -> Any:
    if is_object(value):
        return _object(kind, value, schema, resolve)
    if is_list(value) and "items" in schema:
        items = without_null(schema["items"], resolve)
        return [_value(kind, one, items, resolve) for one in value]
    return value


def _applies(kind: str, value: Any, schema: Json, *, required: bool) -> bool:
    if kind == "empty_list":
        return is_object(value)
    if kind == "null":
        return not required
    return isinstance(value, str) and bool(schema.keys() & {"enum", "x-extensible-enum"})


def _parts(schema: Json, resolve: Resolve) -> Iterator[Json]:
    schema = resolve(schema)
    yield schema
    for key in ("allOf", "anyOf", "oneOf"):
        for part in schema.get(key, ()):
            yield from _parts(part, resolve)
