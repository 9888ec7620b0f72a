"""Finds and resolves the references of the spec, direct and indirect ones.

References in a bundle start with `REF`; those in the inventory of the docs are names only.
"""

from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]
REF = "#/components/schemas/"


def target(schema: Json) -> str | None:
    """Return the name of the schema that this one refers to, or None if it is not a reference."""
    ref = schema.get("$ref")
    name = ref.removeprefix(REF) if isinstance(ref, str) else "/"
    return None if "/" in name else name


def resolved(schema: Json, schemas: Json) -> Json:
    """Follow references to a schema. A schema that is not a reference is returned as is."""
    while name := target(schema):
        schema = schemas[name]
    return schema


def references(node: Any) -> Iterator[str]:
    """Iterate over the names of the schemas that `node` refers to."""
    return (name for part in walk(node) if (name := target(part)))


def reachable(schemas: Json, *roots: Any) -> set[str]:
    """Return the names of the schemas that `roots` refer to, directly or indirectly."""
    found: set[str] = set()
    pending = [*roots]
    while pending:
        names = {*references(pending.pop())}
        pending += [schemas[name] for name in names - found]
        found |= names
    return found


def walk(node: Any) -> Iterator[Json]:
    """Iterate over the objects in `node`, outer ones first. Examples are omitted: they are data."""
    if isinstance(node, list):
        for item in node:
            yield from walk(item)
    elif isinstance(node, dict):
        yield node
        for key, value in node.items():
            if key not in ("example", "examples"):
                yield from walk(value)


def resolve(document: Json, ref: str) -> Any:
    """Return the target of the local reference `ref`. Raise KeyError if it has none."""
    if not ref.startswith("#/"):
        raise KeyError(ref)
    node: Any = document
    for part in ref.removeprefix("#/").split("/"):
        node = node[unescaped(part)]
    return node


def unescaped(part: str) -> str:
    """Unescape a part of a JSON pointer."""
    return part.replace("~1", "/").replace("~0", "~")
