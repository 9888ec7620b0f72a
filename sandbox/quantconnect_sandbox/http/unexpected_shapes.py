"""Turns a good answer into one of a shape that the spec does not promise."""

from collections.abc import Callable, Iterator
from typing import Any

from quantconnect_sandbox.json_types import Json, is_list, is_object

ENVELOPE = frozenset({"success", "errors"})
ODD_VALUES: Json = {"empty_list": [], "null": None, "unknown_enum": "SomethingNew"}


def odd_answer(kind: str, answer: Json, schema: Json, resolve: Callable[[Json], Json]) -> Json:
    """The answer with an odd value wherever this kind of oddness can strike.

    Args:
        kind: `empty_list` ([] for objects), `null` (for all that may be left out), `unknown_enum`.
        answer: the answer as it would be sent.
        schema: the schema that it fits.
        resolve: follows a reference of the schema.
    """
    body = {name: value for name, value in answer.items() if name not in ENVELOPE}
    odd = _object(kind, body, schema, resolve)
    return {name: answer[name] for name in ENVELOPE & answer.keys()} | odd


def _object(kind: str, value: Json, schema: Json, resolve: Callable[[Json], Json]) -> Json:
    odd = dict(value)
    for part in _parts(schema, resolve):
        required: list[str] = part.get("required", [])
        for name, described in part.get("properties", {}).items():
            if name in value:
                described = resolve(described)
                if _strikes(kind, value[name], described, required=name in required):
                    odd[name] = ODD_VALUES[kind]
                else:
                    odd[name] = _value(kind, value[name], described, resolve)
    return odd


def _value(kind: str, value: Any, schema: Json, resolve: Callable[[Json], Json]) -> Any:
    if is_object(value):
        return _object(kind, value, schema, resolve)
    if is_list(value) and "items" in schema:
        return [_value(kind, one, resolve(schema["items"]), resolve) for one in value]
    return value


def _strikes(kind: str, value: Any, schema: Json, *, required: bool) -> bool:
    if kind == "empty_list":
        return is_object(value)
    if kind == "null":
        return not required
    return isinstance(value, str) and bool(schema.keys() & {"enum", "x-extensible-enum"})


def _parts(schema: Json, resolve: Callable[[Json], Json]) -> Iterator[Json]:
    schema = resolve(schema)
    yield schema
    for key in ("allOf", "anyOf", "oneOf"):
        for part in schema.get(key, ()):
            yield from _parts(part, resolve)
