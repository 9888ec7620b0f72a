"""Reads the source files of the spec: their entries and the references between them.

An error in them is a BundleError that names the file and the place.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import Any, NamedTuple, TypeAlias

import yaml

from tools.spec.references import unescaped

Document: TypeAlias = dict[str, Any]

# The C loader is ten times faster, but not every build of PyYAML has it.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
ROOT = "root.yaml"


class BundleError(ValueError):
    """Raised for invalid sources; the message names the file and the place."""


class Home(NamedTuple):
    """The target of a reference: a path, or a component of a kind such as `schemas`."""

    kind: str
    name: str

    def __str__(self) -> str:
        kind = self.kind if self.kind == "paths" else f"components.{self.kind}"
        return f"{kind}.{self.name}"


@dataclass(frozen=True)
class Entry:
    """A path or component: its file, its content with references as in the bundle, and targets."""

    file: str
    merged: Any
    targets: frozenset[Home]


def read(folder: Path) -> dict[str, Document]:
    """Return the root and the sections by their paths in `folder`, in the order of the paths."""
    paths = [folder / ROOT, *sorted((folder / "sections").rglob("*.yaml"))]
    return {path.relative_to(folder).as_posix(): _document(folder, path) for path in paths}


def entries(files: Mapping[str, Document]) -> dict[Home, Entry]:
    """Return everything that the sections define. Check the references."""
    homes: dict[Home, str] = {}
    for file, home, _ in _definitions(files):
        if other := homes.get(home):
            raise BundleError(f"{file}: {home} already stands in {other}; keep one")
        homes[home] = file
    return {home: _entry(file, home, node, homes) for file, home, node in _definitions(files)}


def require_use(files: Mapping[str, Document], entries: Mapping[Home, Entry]) -> None:
    """Raise unless the root names every path and every component is reachable from a path."""
    homes = {home: entry.file for home, entry in entries.items()}
    pending = [_path_of_root(path, item, homes) for path, item in _items(files[ROOT], "paths")]
    used: set[Home] = set()
    while pending:
        home = pending.pop()
        if home not in used:
            used.add(home)
            pending += entries[home].targets
    if idle := files.keys() - {ROOT} - {entries[home].file for home in used}:
        raise BundleError(f"{min(idle)}: nothing refers to what stands in this file")
    for home, entry in entries.items():
        if home not in used:
            hint = "name it in root.yaml" if home.kind == "paths" else "nothing refers to it"
            raise BundleError(f"{entry.file}: {home} is not used; {hint}")


def _document(folder: Path, path: Path) -> Document:
    file = path.relative_to(folder).as_posix()
    document = yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)
    if not isinstance(document, dict):
        raise BundleError(f"{file}: expected a mapping at the top level, found {document!r:.40}")
    if file != ROOT and (extra := document.keys() - {"paths", "components"}):
        raise BundleError(f"{file}: only paths and components belong here, found {sorted(extra)}")
    return document


def _items(document: Document, kind: str) -> Iterator[tuple[str, Any]]:
    yield from document.get(kind, {}).items()


def _definitions(files: Mapping[str, Document]) -> Iterator[tuple[str, Home, Any]]:
    for file, document in files.items():
        if file == ROOT:
            continue
        for path, item in _items(document, "paths"):
            yield file, Home("paths", path), item
        for kind, named in _items(document, "components"):
            for name, node in named.items():
                yield file, Home(kind, name), node


def _entry(file: str, home: Home, node: Any, homes: Mapping[Home, str]) -> Entry:
    targets: set[Home] = set()

    def merge(inner: Any, place: str) -> Any:
        if isinstance(inner, list):
            return [merge(item, f"{place}[{number}]") for number, item in enumerate(inner)]
        if not isinstance(inner, dict):
            return inner
        if isinstance(ref := inner.get("$ref"), str):
            target = _target(file, place, ref, homes)
            targets.add(target)
            return inner | {"$ref": f"#/components/{target.kind}/{target.name}"}
        return {key: merge(value, f"{place}.{key}") for key, value in inner.items()}

    return Entry(file, merge(node, str(home)), frozenset(targets))


def _path_of_root(path: str, item: Any, homes: Mapping[Home, str]) -> Home:
    ref = item.get("$ref") if isinstance(item, dict) else None
    if not isinstance(ref, str):
        raise BundleError(f"{ROOT}: paths.{path}: expected a $ref to its section and nothing else")
    target = _target(ROOT, f"paths.{path}", ref, homes)
    if target != Home("paths", path):
        raise BundleError(f"{ROOT}: paths.{path}: {ref} points to {target}")
    return target


def _target(file: str, place: str, ref: str, homes: Mapping[Home, str]) -> Home:
    """Return the target of `ref`, which must be in the file that it names."""
    other, _, pointer = ref.partition("#/")
    target_file = normpath(join(dirname(file), other)) if other else file
    match [unescaped(part) for part in pointer.split("/")]:
        case ["paths", name]:
            home = Home("paths", name)
        case ["components", kind, name]:
            home = Home(kind, name)
        case _:
            raise BundleError(f"{file}: {place}: {ref} leads to no path and no component")
    if homes.get(home) != target_file:
        where = f"; it stands in {homes[home]}" if home in homes else ""
        raise BundleError(f"{file}: {place}: {target_file} has no {home} for {ref}{where}")
    return home
