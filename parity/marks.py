"""Sets `evidence: observed` in the files of the spec, and changes nothing else in them.

Places may share a source by an alias of YAML. If only some of them are marked, the others keep it.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml

from tools.spec.bundle import LOADER, OPENAPI

SOURCE = "x-qc-source"
ALIAS = re.compile(r":[ \n]*(\*\S+)")
ANCHOR = re.compile(r":[ \n]*(&(\S+)[ \n]*)")
REST_OF_LINE = re.compile("[^\n]*")
INDENT = 2


@dataclass(frozen=True)
class Edit:
    """A replacement in the text of a file."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Site:
    """Where a place has its source: a mapping, or the alias of one."""

    place: str
    key: yaml.Node
    source: yaml.MappingNode

    @property
    def column(self) -> int:
        """The column of the entries of a mapping below the key."""
        return int(self.key.start_mark.column) + INDENT

    def alias(self, text: str) -> re.Match[str] | None:
        return ALIAS.match(text, self.key.end_mark.index)

    def anchor(self, text: str) -> re.Match[str] | None:
        return ANCHOR.match(text, self.key.end_mark.index)


def mark(places: Collection[str], day: date, folder: Path = OPENAPI) -> list[str]:
    """Set the evidence of places to `observed`, with the day.

    Args:
        places: properties as `Project.name`, schemas, operations, or examples of rejections.
        day: the day of the snapshot.
        folder: the folder of the spec.

    Returns:
        the places that were marked.
    """
    marked: list[str] = []
    for file in sorted(folder.glob("sections/**/*.yaml")):
        text = file.read_text(encoding="utf-8")
        if not any(f"{place.partition('.')[0]}:" in text for place in places):
            continue
        edits: list[Edit] = []
        for sites in _by_source(text):
            chosen = [site for site in sites if site.place in places]
            if chosen:
                edits += _edits(sites, chosen, text, day)
                marked += [site.place for site in chosen]
        if edits:
            file.write_text(_edited(text, edits), encoding="utf-8")
    return sorted(marked)


def _by_source(text: str) -> list[list[Site]]:
    """Return the places of a file, grouped by the source that they share."""
    root = yaml.compose(text, LOADER)
    groups: dict[int, list[Site]] = {}
    for site in _sites(root, (), text) if root else ():
        groups.setdefault(id(site.source), []).append(site)
    return list(groups.values())


def _sites(node: yaml.Node, keys: tuple[str, ...], text: str) -> Iterator[Site]:
    if not isinstance(node, yaml.MappingNode):
        return
    for key, value in node.value:
        if key.value == SOURCE and isinstance(value, yaml.MappingNode):
            yield Site(place_of(keys), key, value)
        elif not _is_shared(key, text):
            yield from _sites(value, (*keys, str(key.value)), text)


def _is_shared(key: yaml.Node, text: str) -> bool:
    """Return whether several places share everything below the key, so that it stands for all."""
    anchor = ANCHOR.match(text, key.end_mark.index)
    is_used = anchor is not None and re.search(rf"\*{re.escape(anchor[2])}\b", text) is not None
    return is_used or ALIAS.match(text, key.end_mark.index) is not None


def place_of(keys: tuple[str, ...]) -> str:
    """Return the name of a place, as in the table of deviations."""
    if keys[0] == "paths":
        return keys[1] if len(keys) == 3 else "/".join(keys)
    return ".".join(key for key in keys[2:] if key != "properties")


def _edits(sites: list[Site], chosen: list[Site], text: str, day: date) -> list[Edit]:
    """Return the edits that mark the chosen sites of one source."""
    others = [site for site in sites if site not in chosen]
    if not others:
        return _marks(sites[0].source, text, day)
    edits: list[Edit] = []
    for site in chosen:
        alias = site.alias(text)
        if alias:
            edits.append(Edit(*alias.span(1), _copy(site, text, day)))
        else:
            edits += [*_marks(site.source, text, day), *_moved_anchor(site, others[0], text)]
    return edits


def _moved_anchor(site: Site, other: Site, text: str) -> Iterator[Edit]:
    """Yield the edits that make another place the one that defines the anchor."""
    anchor, alias = site.anchor(text), other.alias(text)
    assert anchor
    assert alias
    start, end = anchor.span(2)
    yield Edit(start - 1, end, "")
    yield Edit(*alias.span(1), f"&{anchor[2]}{_copy(other, text)}")


def _copy(site: Site, text: str, day: date | None = None) -> str:
    """Return the source of a site as text for its place, marked if there is a day."""
    first = site.source.value[0][0].start_mark
    # The mark of the mapping itself is that of its anchor.
    start = text.rindex("{", 0, first.index) if site.source.flow_style else first.index
    raw = text[start : site.source.end_mark.index].rstrip()
    if day:
        shifted = (
            Edit(one.start - start, one.end - start, one.text)
            for one in _marks(site.source, text, day)
        )
        raw = _edited(raw, list(shifted))
    if site.source.flow_style:
        return raw
    old = " " * first.column
    lines = [line.removeprefix(old) for line in raw.splitlines()]
    return "".join(f"\n{' ' * site.column}{line}" if line else "\n" for line in lines)


def _marks(source: yaml.MappingNode, text: str, day: date) -> list[Edit]:
    """Return the edits that mark a source where it stands."""
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
        rest = REST_OF_LINE.match(text, end)
        assert rest
        indent = " " * key.start_mark.column
        edits.append(Edit(rest.end(), rest.end(), f"\n{indent}{dated}"))
    return edits


def _edited(text: str, edits: list[Edit]) -> str:
    for edit in sorted(edits, key=lambda one: one.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text
