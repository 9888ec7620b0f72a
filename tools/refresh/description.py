"""Says in words what changed between two API descriptions."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tools.refresh import oasdiff
from tools.refresh.changes import Change, Section
from tools.refresh.comparable import comparable, rendered, schema_names
from tools.spec.revision import KEY

Json = dict[str, Any]
Entities = Mapping[str, Any]

WARNING = 2
REMOVED_SCHEMA = "api-schema-removed"
BREAKING = {
    "api-operation-id-removed",
    REMOVED_SCHEMA,
    "response-optional-property-removed",
}
"""What breaks generated clients, although oasdiff only considers the wire."""
ADDED = re.compile(r"^(new-.*|.*-added)$")
OPEN_VALUES = re.compile(r"^response-.*enum-value-added$")
IGNORED = {"api-version-not-bumped"}
WORDS = {
    "endpoint-deprecated": "the operation is deprecated",
    "endpoint-reactivated": "the operation is no longer deprecated",
}
REMOVED = re.compile(r"^api-(path-|operation-)?removed")
SUCCESS = re.compile(r" (?:with|for|of)(?: the)?(?: response)?(?: status)? `200`(?: status)?")
PATH = re.compile(r"`(?:[^`\s]*/)?([^`\s/]+)`")
QUOTED = re.compile(r"`([^`]+)`")
MARKS = (
    *("x-qc-method", "x-qc-safe", "x-qc-read-only", "x-qc-result"),
    *("x-qc-unfinished", "x-qc-without-success", "x-qc-span", "x-qc-rate"),
)
"""Extensions that SDKs depend on."""
TEXTS = {
    *("summary", "description", "example", "examples", "externalDocs", "title"),
    *("x-qc-source", "x-qc-safe-because", "x-qc-documented-name", "x-qc-docs"),
}
SHOWN = 5


def changes(base: Json, new: Json) -> list[Change]:
    """Return what changed between two descriptions. Needs Go, for oasdiff."""
    old_text, new_text = rendered(comparable(base)), rendered(comparable(new))
    return described(base, new, oasdiff.compared(old_text, new_text))


def described(base: Json, new: Json, found: Iterable[Json]) -> list[Change]:
    """Return in words what oasdiff found, and what it does not compare.

    Args:
        base: the old description.
        new: the new one.
        found: the output of oasdiff for both, as `comparable` and `rendered` wrote them.
    """
    groups = grouped(base, new, [one for one in found if one["id"] not in IGNORED])
    named = {name for names, _ in groups for name in names}
    result = [change for _, change in groups]
    result += new_models(base, new)
    result += changed_marks(base, new)
    named |= {name for change in result for name in QUOTED.findall(change.text)}
    return result + others(base, new, named)


def grouped(base: Json, new: Json, found: list[Json]) -> list[tuple[set[str], Change]]:
    """Return one change for each change of a schema, which may concern many operations.

    With it, the names of everything that it is about.
    """
    if not found:
        return []
    old_lines, new_lines = (schema_names(rendered(comparable(one))) for one in (base, new))
    groups: dict[tuple[str, str, str], list[str]] = {}
    for one in found:
        schema = _schema(one, old_lines, new_lines)
        text = _text(one)
        operations = groups.setdefault((one["id"], schema, _short(text) if schema else text), [])
        if one.get("operationId") and one["operationId"] not in operations:
            operations.append(one["operationId"])
    levels = {one["id"]: one["level"] for one in found}
    return [
        (
            {schema, *operations},
            Change(_section(kind, levels[kind]), _line(schema, text, operations)),
        )
        for (kind, schema, text), operations in groups.items()
    ]


def _schema(one: Json, old_lines: list[str], new_lines: list[str]) -> str:
    """Return the name of the schema that changed, or an empty string."""
    if one["id"] == REMOVED_SCHEMA:
        return str(QUOTED.findall(one["text"])[0])
    for key, lines in (("revisionSource", new_lines), ("baseSource", old_lines)):
        line = int(one.get(key, {}).get("line", 0))
        if name := lines[line - 1] if 0 < line <= len(lines) else "":
            return name
    return ""


def _section(kind: str, level: int) -> Section:
    if OPEN_VALUES.match(kind):
        return "Added"
    if level >= WARNING or kind in BREAKING:
        return "Breaking"
    return "Added" if ADDED.match(kind) else "Changed"


def _text(one: Json) -> str:
    kind = one["id"]
    if kind == "endpoint-added":
        return f"a new operation, `{one['path']}`"
    if REMOVED.match(kind):
        return "the operation was removed"
    if kind == REMOVED_SCHEMA:
        return "the model was removed"
    return WORDS.get(kind) or SUCCESS.sub("", one["text"])


def _short(text: str) -> str:
    """Return the text with properties without the path to them, which differs by operation."""
    return PATH.sub(r"`\1`", text)


def _line(schema: str, text: str, operations: list[str]) -> str:
    if not schema:
        return f"{_names(operations)}: {text}" if operations else text
    return f"`{schema}`: {text}" + (f" ({_names(operations)})" if operations else "")


def _names(operations: list[str]) -> str:
    shown = ", ".join(f"`{name}`" for name in operations[:SHOWN])
    more = len(operations) - SHOWN
    return shown if more <= 0 else f"{shown} and {more} more"


def new_models(base: Json, new: Json) -> Iterator[Change]:
    """Yield each schema that only the new description has."""
    for name in new["components"]["schemas"]:
        if name not in base["components"]["schemas"]:
            yield Change("Added", f"`{name}`: a new model")


def changed_marks(base: Json, new: Json) -> Iterator[Change]:
    """Yield each change of an extension that SDKs depend on."""
    old = entities(base)
    for name, entity in entities(new).items():
        for key in MARKS:
            before, after = _mark(old.get(name), key), _mark(entity, key)
            if name in old and before != after:
                section: Section = "Breaking" if key == "x-qc-method" else "Changed"
                yield Change(section, f"`{name}`: `{key}` is {after}, was {before}")


def _mark(entity: Any, key: str) -> str:
    value = entity.get(key) if isinstance(entity, dict) else None
    return "absent" if value is None else f"`{value}`"


def entities(document: Json) -> dict[str, Any]:
    """Return the operations by their ids, the components by their names, and all other parts."""
    found = {
        item["post"]["operationId"]: item["post"] | {"path": path}
        for path, item in document["paths"].items()
    }
    components = dict(document["components"])
    found |= components.pop("schemas")
    for kind, members in components.items():
        found |= {f"{kind}.{name}": member for name, member in members.items()}
    rest = {key: value for key, value in document.items() if key not in ("paths", "components")}
    info = {key: value for key, value in rest.pop("info").items() if key != KEY}
    return found | rest | {"info": info}


def others(base: Json, new: Json, named: set[str]) -> list[Change]:
    """Return what changed in operations, models and other parts that no other change names."""
    old, now = entities(base), entities(new)
    changed = [name for name in now if name in old and now[name] != old[name]]
    facts = [name for name in changed if without_texts(now[name]) != without_texts(old[name])]
    result = [Change("Changed", f"`{name}`: changed") for name in facts if name not in named]
    kept = old.keys() - now.keys() - named
    result += [Change("Changed", f"`{name}`: removed") for name in sorted(kept)]
    result += [
        Change("Added", f"`{name}`: new") for name in now if name not in old and name not in named
    ]
    texts = [name for name in changed if name not in facts]
    if texts:
        shown = _names(texts)
        result.append(Change("Changed", f"descriptions, examples or sources of {shown}", True))
    return result


def without_texts(node: Any, *, is_map: bool = False) -> Any:
    """Return a part of a description without what only people read.

    Args:
        node: the part.
        is_map: whether its keys are names of properties, which may be called `description`.
    """
    if isinstance(node, list):
        return [without_texts(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: without_texts(value, is_map=key == "properties" and not is_map)
        for key, value in node.items()
        if is_map or key not in TEXTS
    }
