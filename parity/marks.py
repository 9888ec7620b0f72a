"""Sets `evidence: observed` in the files of the spec, and changes nothing else in them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml

from tools.spec.bundle import OPENAPI

SOURCE = "x-qc-source"


@dataclass(frozen=True)
class Edit:
    """A replacement in the text of a file."""

    start: int
    end: int
    text: str


def mark(places: Iterable[str], day: date, folder: Path = OPENAPI) -> list[str]:
    """Set the evidence of places to `observed`, with the day.

    Args:
        places: properties as `Project.name`, schemas, operations, or examples of rejections.
        day: the day of the snapshot.
        folder: the folder of the spec.

    Returns:
        the places that were found.
    """
    wanted, found = set(places), set[str]()
    for file in sorted(folder.glob("sections/**/*.yaml")):
        text = file.read_text(encoding="utf-8")
        edits: list[Edit] = []
        root = yaml.compose(text)
        assert root
        for place, source in _sources(root, ()):
            if place in wanted:
                edits += _edits(source, text, day)
                found.add(place)
        if edits:
            file.write_text(_edited(text, edits), encoding="utf-8")
    return sorted(found)


def _sources(node: yaml.Node, keys: tuple[str, ...]) -> Iterator[tuple[str, yaml.MappingNode]]:
    """Iterate over the sources in a file, with the names of their places."""
    if not isinstance(node, yaml.MappingNode):
        return
    for key, value in node.value:
        if key.value == SOURCE and isinstance(value, yaml.MappingNode):
            yield place_of(keys), value
        else:
            yield from _sources(value, (*keys, str(key.value)))


def place_of(keys: tuple[str, ...]) -> str:
    """Return the name of a place, as in the table of deviations."""
    if keys[0] == "paths":
        return keys[1] if len(keys) == 3 else "/".join(keys)
    names = [key for key in keys[2:] if key != "properties"]
    return ".".join(names)


def _edits(source: yaml.MappingNode, text: str, day: date) -> list[Edit]:
    entries = {key.value: (key, value) for key, value in source.value}
    key, value = entries["evidence"]
    start, end = value.start_mark.index, value.end_mark.index
    dated = f'observed: "{day.isoformat()}"'
    edits = [Edit(start, end, "observed")]
    if "observed" in entries:
        old = entries["observed"][1]
        edits.append(Edit(old.start_mark.index, old.end_mark.index, f'"{day.isoformat()}"'))
    elif source.flow_style:
        edits[0] = Edit(start, end, f"observed, {dated}")
    else:
        rest = re.compile("[^\n]*").match(text, end)
        assert rest
        indent = " " * key.start_mark.column
        edits.append(Edit(rest.end(), rest.end(), f"\n{indent}{dated}"))
    return edits


def _edited(text: str, edits: list[Edit]) -> str:
    for edit in sorted(edits, key=lambda one: one.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text
