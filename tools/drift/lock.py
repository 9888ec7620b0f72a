"""openapi/docs.lock.yaml: the facts of each page when it was last checked, as hashes and types.

With them, a page shows what changed since, even where the description accepts both, and that a
description changed without its sentences being stored here.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias, TypeGuard

import yaml

from tools.drift import examples, prose
from tools.drift.pages import Operation, Page, Property, Type
from tools.drift.rows import Difference
from tools.spec import contents
from tools.spec.bundle import LOADER, OPENAPI
from tools.spec.findings import Place

LOCK = OPENAPI / "docs.lock.yaml"
VERSION = 1
HEADER = """\
# Written by `python -m tools.drift --write-lock SOURCE...`. Do not edit.
# The facts of each docs page when it was last checked, and hashes of its texts.
"""
Facts: TypeAlias = dict[str, Any]
Lock: TypeAlias = dict[str, Any]
WHOLE = "operation"
MEANING = {
    "options": "enumeration",
    "numbers": "number",
    "rates": "rate",
    "text": "description",
    "request": "body",
    "responses": "response",
}
"""What the comparison with our description calls the aspects of a row."""


def read(path: Path = LOCK) -> Lock:
    """Return the lock; an empty one if there is none. Raise ValueError if it is malformed."""
    if not path.exists():
        return {"version": VERSION, "operations": {}}
    try:
        lock = yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)
    except yaml.YAMLError as error:
        raise ValueError(f"{path}: not YAML: {error!s:.90}") from None
    if not _is_lock(lock):
        raise ValueError(f"{path}: expected a lock of version {VERSION}; write it again")
    return lock


def _is_lock(lock: object) -> TypeGuard[Lock]:
    operations = lock.get("operations") if isinstance(lock, dict) else None
    if not isinstance(lock, dict) or not isinstance(operations, dict):
        return False
    is_whole = all(
        isinstance(entry, dict) and isinstance(entry.get("rows"), dict) and "hash" in entry
        for entry in operations.values()
    )
    return is_whole and lock.get("version") == VERSION


def write(lock: Lock, path: Path = LOCK) -> None:
    """Write the lock: whole, and only if it changed."""
    text = HEADER + yaml.dump(
        lock, sort_keys=True, allow_unicode=True, width=1000, default_flow_style=None
    )
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def updated(
    lock: Lock, pages: list[Page], today: str, addresses: Mapping[str, str] | None = None
) -> Lock:
    """Return the lock with the facts of these pages; others keep theirs.

    `addresses` are those of the operations' pages, for pages that don't have their own.
    """
    entries = dict(lock["operations"])
    for page in pages:
        for operation in page.operations:
            address = page.address or (addresses or {}).get(operation.path)
            entries[operation.path] = _entry(page, operation, today, address)
    return {"version": VERSION, "operations": entries}


def changes(lock: Lock, operation: Operation) -> Iterator[Difference]:
    """Yield what changed since the page was last checked."""
    entry = lock["operations"].get(operation.path)
    if entry is None:
        return
    now, before = facts(operation), entry["rows"]
    if digest(now) == entry["hash"]:
        return
    lines = _lines(operation)
    for row in sorted(now.keys() | before.keys()):
        model = row.partition(".")[0]
        if model != row and (model in now) != (model in before):
            continue  # the model itself is new or gone
        for what, documented, here in _row_changes(now.get(row), before.get(row)):
            place = operation.path if row == WHOLE else row
            finding = Place.top(place).finding(what, documented, here)
            yield Difference(finding, place, lines.get(row))


def facts(operation: Operation) -> dict[str, Facts]:
    """Return the facts of every row, and those of the operation itself."""
    whole: Facts = {
        "request": " ".join(operation.request.models) if operation.request else "",
        "responses": _responses(operation),
    }
    found = {WHOLE: _with_text(whole, operation.text)}
    for model in operation.models.values():
        found[model.name] = _with_text({}, model.description)
        for name, one in model.properties.items():
            found[f"{model.name}.{name}"] = _property(one)
    return found


def _entry(page: Page, operation: Operation, today: str, address: str | None) -> Facts:
    rows = facts(operation)
    entry: Facts = {"checked": today, "hash": digest(rows), "rows": rows}
    if address:
        entry["page"] = address
    if page.modified:
        entry["modified"] = page.modified
    return entry


def digest(rows: Mapping[str, Facts]) -> str:
    """Return a hash of facts."""
    return hashlib.sha256(json.dumps(rows, sort_keys=True).encode()).hexdigest()[:16]


def _responses(operation: Operation) -> list[str]:
    found = []
    for status, bodies in sorted(operation.responses.items()):
        found += [
            " ".join([status, media, *content.models]) for media, content in bodies.items()
        ] or [status]
    return found


def _property(one: Property) -> Facts:
    found: Facts = {"type": str(one.type)}
    if one.required is not None:
        found["required"] = one.required
    if one.options:
        found["options"] = list(one.options)
    if kind := _kind(one):
        found["example"] = kind
    if one.type == Type("string") and (says := contents.stated(one.description)):
        found["contents"] = says
    return _with_text(found, one.description)


def _kind(one: Property) -> str | None:
    if one.example is None:
        return None
    try:
        return contents.kind(examples.parsed(one.example, one.type)) or "other"
    except ValueError:
        return f"not of the type {one.type}"


def _with_text(found: Facts, text: str) -> Facts:
    if rates := prose.rates(text):
        found["rates"] = [str(rate) for rate in rates]
    if stated := prose.numbers(text):
        found["numbers"] = stated
    if mark := prose.fingerprint(text):
        found["text"] = mark
    return found


def _row_changes(now: Facts | None, before: Facts | None) -> Iterator[tuple[str, Any, Any]]:
    if now is None or before is None:
        facts_of = now or before or {}
        what = "property" if "type" in facts_of else "model"
        yield (what, None, "present") if now is None else (what, "present", None)
        return
    for key in sorted(now.keys() | before.keys()):
        was, is_now = before.get(key), now.get(key)
        # A page that shows nothing as required may be an older one.
        if was != is_now and not (key == "required" and not was and not is_now):
            yield MEANING.get(key, key), is_now, was


def _lines(operation: Operation) -> dict[str, int | None]:
    found = {model.name: model.line for model in operation.models.values()}
    for model in operation.models.values():
        found |= {f"{model.name}.{name}": one.line for name, one in model.properties.items()}
    return found
