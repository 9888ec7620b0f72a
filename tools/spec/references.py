"""What a part of the description refers to, directly or through others.

References in a bundle begin with `REF`; those in the inventory of the docs are names alone.
"""

from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]
REF = "#/components/schemas/"


def target(schema: Json) -> str | None:
    """The name of the schema that this one refers to, None where it refers to none."""
    ref = schema.get("$ref")
    name = ref.removeprefix(REF) if isinstance(ref, str) else "/"
    return None if "/" in name else name


def resolved(schema: Json, schemas: Json) -> Json:
    """The schema that references lead to; another one as it is."""
    while name := target(schema):
        schema = schemas[name]
    return schema


def references(node: Any) -> Iterator[str]:
    """The names of all schemas that anything in `node` refers to."""
    return (name for part in walk(node) if (name := target(part)))


def reachable(schemas: Json, *roots: Any) -> set[str]:
    """The names of all schemas that `roots` refer to, directly or through others."""
    found: set[str] = set()
    pending = [*roots]
    while pending:
        names = {*references(pending.pop())}
        pending += [schemas[name] for name in names - found]
        found |= names
    return found


def walk(node: Any) -> Iterator[Json]:
    """Every JSON object in `node`, the outer ones first; examples are data, not schema."""
    if isinstance(node, list):
        for item in node:
            yield from walk(item)
    elif isinstance(node, dict):
        yield node
        for key, value in node.items():
            if key not in ("example", "examples"):
                yield from walk(value)


def resolve(document: Json, ref: str) -> Any:
    """Return what the local reference `ref` points to; KeyError when it points nowhere."""
    if not ref.startswith("#/"):
        raise KeyError(ref)
    node: Any = document
    for part in ref.removeprefix("#/").split("/"):
        node = node[unescaped(part)]
    return node


def unescaped(part: str) -> str:
    """Return a part of a JSON pointer as the key that it stands for."""
    return part.replace("~1", "/").replace("~0", "~")
