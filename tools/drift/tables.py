"""Reads a table of a docs page: what its header is about, and the rows of a model."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypeAlias

from tools.drift import notation
from tools.drift.blocks import Cell, Row, Table
from tools.drift.notation import Detail
from tools.drift.pages import Content, Model, Property, Type, UnreadableError

TITLES = {
    "name": ("name", "property", "field", "parameter", "key"),
    "type": ("type",),
    "description": ("description", "meaning"),
    "required": ("required",),
    "example": ("example",),
}
YES, NO = ("yes", "true", "required", "x"), ("no", "false", "optional", "")
MISSING_DESCRIPTION = "/."


@dataclass(frozen=True)
class Method:
    """A table that says that an operation takes no parameters."""

    path: str


@dataclass(frozen=True)
class File:
    """A table about a response that is a file of this media type."""

    media: str
    content: Content


Subject: TypeAlias = Model | Method | File


def read(source: str, table: Table, before: str = "") -> Subject:
    """Return what the table is about. `before` is the text that precedes it."""
    titles = _titles(table.header)
    if titles:
        name = _name_of_model(source, table.header, before)
        return _model(source, table, name, before.partition(" - ")[2], table.rows, titles)
    column = _subject_column(source, table.header)
    head = table.header.cells[column]
    words = head.whole.split()
    if words[0].startswith("/") and words[1:] == ["Method"]:
        return Method(words[0])
    if "/" in words[0]:
        return _file(source, table, words[0], head.whole)
    if words[1:2] != ["Model"]:
        raise UnreadableError(
            source, table.header.line, f"a table about {head.whole!r:.60}, not a model"
        )
    description = head.whole.partition(" - ")[2]
    rows, titles = table.rows, _titles(table.rows[0]) if table.rows else None
    if titles:
        rows = rows[1:]
    titles = titles or ({"name": 0, "detail": 1} if column == 0 else {"name": 1, "detail": 0})
    return _model(source, table, words[0], description, rows, titles)


def _titles(row: Row) -> dict[str, int] | None:
    """Return the columns by what their titles say, or None if the row has no titles."""
    words = [cell.whole.casefold() for cell in row.cells]
    known = {word: key for key, names in TITLES.items() for word in names}
    if not {"type", "description"} & {known.get(word) for word in words}:
        return None
    if not all(word in known for word in words):
        return None
    return {known[word]: number for number, word in enumerate(words)}


def _name_of_model(source: str, header: Row, before: str) -> str:
    words = before.split()
    if words[1:2] != ["Model"]:
        raise UnreadableError(
            source, header.line, "a table with titles, but no model named before it"
        )
    return words[0]


def _subject_column(source: str, header: Row) -> int:
    filled = [number for number, cell in enumerate(header.cells) if cell.whole]
    if len(filled) != 1:
        cells = [cell.whole for cell in header.cells]
        raise UnreadableError(source, header.line, f"a table with an unknown header {cells}")
    return filled[0]


def _file(source: str, table: Table, media: str, head: str) -> File:
    texts = [head.partition(" - ")[2]]
    for row in table.rows:
        cells = [cell.text or cell.whole for cell in row.cells if cell.whole]
        if len(cells) != 2 or cells[0] not in ("content", "Example"):
            raise UnreadableError(
                source, row.line, f"expected the content of a file, found {cells}"
            )
        texts += [cells[1]] if cells[0] == "content" else []
    return File(media, Content(text=" ".join(texts).strip()))


def _model(
    source: str,
    table: Table,
    name: str,
    description: str,
    rows: Sequence[Row],
    columns: Mapping[str, int],
) -> Model:
    example = _example(rows)
    found: dict[str, Property] = {}
    unnamed: list[str] = []
    for row in _property_rows(source, rows, columns):
        if one := _property(source, row, columns, example, is_bare=table.is_bare):
            key = one.name or f"row {row.line}"
            unnamed += [] if one.name else [key]
            if key in found:
                raise UnreadableError(source, row.line, f"{name} has two rows {key!r}")
            found[key] = one
    found = _named(source, name, found, unnamed, example)
    if not found:
        raise UnreadableError(source, table.header.line, f"{name} has no rows")
    return Model(name, description, found, table.header.line)


def _property_rows(source: str, rows: Sequence[Row], columns: Mapping[str, int]) -> Iterator[Row]:
    """Yield the rows of properties. Each must have the columns of the header."""
    for row in rows:
        if any(cell.whole == "Example" for cell in row.cells):
            continue
        if len(row.cells) != len(columns):
            count = f"{len(row.cells)} cells, expected {len(columns)}"
            raise UnreadableError(source, row.line, f"a broken table: a row with {count}")
        yield row


def _example(rows: Sequence[Row]) -> Mapping[str, object]:
    """Return the example of the table. It isn't always valid JSON; then it is ignored."""
    cells = [cell for row in rows for cell in row.cells]
    for title, cell in pairwise(cells):
        if title.whole == "Example":
            try:
                value = json.loads(cell.whole)
            except ValueError:
                return {}
            return value if isinstance(value, dict) else {}
    return {}


def _property(
    source: str,
    row: Row,
    columns: Mapping[str, int],
    example: Mapping[str, object],
    *,
    is_bare: bool,
) -> Property | None:
    name = row.cells[columns["name"]].whole
    if "detail" not in columns:
        return _titled(source, row, columns, name)
    cell = row.cells[columns["detail"]]
    if is_bare and name and not cell.whole and notation.parse_bare(name):
        name, cell = "", Cell(name)  # the crawler lost the name
    detail = _detail(cell, example.get(name), is_bare=is_bare)
    if detail is None or (not name and not is_bare):
        cells = [one.whole for one in row.cells]
        raise UnreadableError(source, row.line, f"expected a name and a type, found {cells!s:.90}")
    return _with_options(source, row, name, detail)


def _titled(source: str, row: Row, columns: Mapping[str, int], name: str) -> Property:
    def cell(title: str) -> str:
        return row.cells[columns[title]].whole if title in columns else ""

    detail = notation.parse_code(cell("type"), cell("description"))
    if detail is None or not name:
        raise UnreadableError(source, row.line, f"{cell('type')!r:.60} is not a type")
    if "required" in columns:
        mark = cell("required").casefold()
        if mark not in (*YES, *NO):
            raise UnreadableError(
                source, row.line, f"{mark!r} doesn't say whether {name} is required"
            )
        detail = detail._replace(required=mark in YES)
    detail = detail._replace(example=cell("example") or detail.example)
    return _with_options(source, row, name, detail)


def _detail(cell: Cell, example: object, *, is_bare: bool) -> Detail | None:
    if is_bare:
        return notation.parse_bare(cell.whole, None if example is None else str(example))
    return None if cell.code is None else notation.parse_code(cell.code, cell.text)


def _with_options(source: str, row: Row, name: str, detail: Detail) -> Property:
    split = notation.split_options(detail.description)
    if split is None or (detail.type.is_enum and not split[1]):
        raise UnreadableError(source, row.line, f"the options of {name!r} can't be read")
    description = "" if split[0] == MISSING_DESCRIPTION else split[0]
    kind, required, example, line = detail.type, detail.required, detail.example, row.line
    if kind.is_enum and kind.base == "object":  # the options are the names of models
        members = tuple(Type(option, is_model=True) for option in split[1])
        return Property(
            name, replace(kind, members=members), required, (), example, description, line
        )
    return Property(name, kind, required, split[1], example, description, line)


def _named(
    source: str,
    model: str,
    found: Mapping[str, Property],
    unnamed: Sequence[str],
    example: Mapping[str, object],
) -> dict[str, Property]:
    """Name the rows whose names a crawler lost by the example, where that leaves no choice."""
    missing = [name for name in example if name not in found]
    if len(missing) != len(unnamed):
        if unnamed:
            raise UnreadableError(source, found[unnamed[0]].line, f"a row of {model} has no name")
        return dict(found)
    names = dict(zip(unnamed, missing, strict=True))
    return {
        names.get(key, key): replace(one, name=names.get(key, key)) for key, one in found.items()
    }
