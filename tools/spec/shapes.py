"""What a schema says once its references are followed, in a bundle as in an inventory."""

from collections.abc import Iterator
from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]


def flat(node: Json, schemas: Json) -> Json:
    """Return the schema itself: references followed, and the members of an allOf made one."""
    parts = [schemas[_target(node)]] if "$ref" in node else []
    parts = [flat(part, schemas) for part in [*parts, *node.get("allOf", ())]]
    parts.append({key: value for key, value in node.items() if key not in ("$ref", "allOf")})
    merged: Json = {}
    for part in parts:
        properties = merged.get("properties", {}) | part.get("properties", {})
        required = [*merged.get("required", ()), *part.get("required", ())]
        merged = merged | part | {"properties": properties, "required": required}
    return _without_null(merged, schemas)


def _without_null(schema: Json, schemas: Json) -> Json:
    """Return the schema with a null among its members said as `nullable` instead."""
    members = schema.get("anyOf", [])
    others = [member for member in members if not is_null(member)]
    if len(others) == len(members):
        return schema
    rest = {key: value for key, value in schema.items() if key != "anyOf"}
    alone = flat(others[0], schemas) if len(others) == 1 else {"anyOf": others}
    properties = rest.get("properties", {}) | alone.get("properties", {})
    required = [*rest.get("required", ()), *alone.get("required", ())]
    return rest | alone | {"properties": properties, "required": required, "nullable": True}


def is_null(schema: Json) -> bool:
    """Return whether the schema allows null and nothing else."""
    return schema.get("enum") == [None]


def forms(node: Json, schemas: Json) -> list[Json]:
    """Return the members of a choice, those of inner ones included, or else the schema alone."""
    alone = {key: value for key, value in node.items() if key != "nullable"}
    members = _members(flat(node, schemas))
    return [form for member in members for form in forms(member, schemas)] or [alone]


def choice(node: Json, schemas: Json) -> str | None:
    """Return the word by which a choice is made, None for a schema that is none."""
    return next((word for word in ("oneOf", "anyOf") if flat(node, schemas).get(word)), None)


def is_nullable(node: Json, schemas: Json) -> bool:
    whole = flat(node, schemas)
    inner = (is_nullable(member, schemas) for member in _members(whole))
    return bool(whole.get("nullable")) or any(inner)


def followed(node: Json, schemas: Json) -> Iterator[str]:
    """Yield the names of the schemas that a reference leads through."""
    if name := reference(node):
        yield name
        yield from followed(schemas[name], schemas)


def reference(node: Json) -> str | None:
    """Return the name that a schema refers to, be it alone, in an allOf of one, or beside null."""
    if "$ref" in node:
        return _target(node)
    beside = [member for member in node.get("anyOf", ()) if not is_null(member)]
    members = [*node.get("allOf", ()), *beside]
    return reference(members[0]) if len(members) == 1 else None


def references(node: Any) -> Iterator[str]:
    """Yield the names of all schemas that anything in `node` refers to."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield _target(node)
        node = list(node.values())
    if isinstance(node, list):
        for item in node:
            yield from references(item)


def kind(schema: Json) -> str:
    """Return what kind of value it is, a map being an object with values of one kind."""
    if schema.get("additionalProperties") and not schema.get("properties"):
        return "object" if schema["additionalProperties"] is True else "map"
    return str(schema.get("type", "any"))


def label(node: Json) -> str:
    return reference(node) or kind(node)


def _members(whole: Json) -> list[Json]:
    return [*whole.get("oneOf", ()), *whole.get("anyOf", ())]


def _target(node: Json) -> str:
    return str(node["$ref"]).rsplit("/", 1)[-1]
