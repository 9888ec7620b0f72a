"""Finds the file and line in openapi/sections for a place in the bundle."""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml

from tools.spec import sources
from tools.spec.bundle import OPENAPI


class Location(NamedTuple):
    """A line of a file of the description."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass
class Places:
    """The files of the description with the positions of everything in them."""

    folder: Path = OPENAPI
    roots: dict[str, yaml.Node | None] = field(default_factory=dict)
    homes: dict[tuple[str, str], str] = field(default_factory=dict)

    @classmethod
    def of(cls, folder: Path = OPENAPI) -> "Places":
        """Return the places of the files in a folder."""
        entries = sources.entries(sources.read(folder))
        homes = {(home.kind, home.name): entry.file for home, entry in entries.items()}
        return cls(folder, {}, homes)

    def locate(self, place: str) -> Location | None:
        """Return where `place`, such as `Project.name`, stands, or else what contains it."""
        if place.startswith("/"):
            return self._at("paths", place, ["post"])
        name, *rest = place.split(".")
        return self._at("schemas", name, rest)

    def within(self, path: str, *keys: str) -> Location | None:
        """Return where a key inside an operation stands in its file, or None without one.

        The file is relative to the folder.
        """
        file = self.homes.get(("paths", path))
        if file is None:
            return None
        node, line = self._root(file), 1
        for key in ("paths", path, "post", *keys):
            line, node = _line(node, key), _child(node, key)
        return Location(file, line) if node is not None else None

    def _at(self, kind: str, name: str, rest: list[str]) -> Location | None:
        file = self.homes.get((kind, name))
        if file is None:
            return None
        node = self._root(file)
        for key in ["paths"] if kind == "paths" else ["components", kind]:
            node = _child(node, key)
        line = _line(node, name)
        node = _child(node, name)
        for key in rest:
            inside = node if _child(node, key) else _child(node, "properties")
            if _child(inside, key) is None:
                break
            line, node = _line(inside, key), _child(inside, key)
        return Location(f"openapi/{file}", line)

    def _root(self, file: str) -> yaml.Node | None:
        if file not in self.roots:
            text = (self.folder / file).read_text(encoding="utf-8")
            self.roots[file] = yaml.compose(text, Loader=sources.LOADER)
        return self.roots[file]


@cache
def committed() -> Places:
    """Return the places of the committed description."""
    return Places.of()


def _child(node: yaml.Node | None, key: str) -> yaml.Node | None:
    found = _pair(node, key)
    return found[1] if found else None


def _line(node: yaml.Node | None, key: str) -> int:
    found = _pair(node, key)
    return int(found[0].start_mark.line) + 1 if found else 1


def _pair(node: yaml.Node | None, key: str) -> tuple[yaml.Node, yaml.Node] | None:
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    return next(((name, value) for name, value in pairs if name.value == key), None)
