"""What a part of the description refers to, directly or through others."""

from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]
REF = "#/components/schemas/"


def reachable(schemas: Json, *roots: Any) -> set[str]:
    """The names of all schemas that `roots` refer to, directly or through others."""
    found: set[str] = set()
    pending = [*roots]
    while pending:
        names = {
            part["$ref"].removeprefix(REF)
            for part in walk(pending.pop())
            if isinstance(part.get("$ref"), str) and part["$ref"].startswith(REF)
        }
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
