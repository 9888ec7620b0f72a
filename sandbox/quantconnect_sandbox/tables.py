"""The sandbox's memory: tables of rows by id, and the file that keeps them if there is one.

A row is a dataclass. What a request does to the rows that it looked up is saved when it ends, in
one transaction, before the answer is sent: a server that is killed at any moment has lost no
answered write and holds no half of an unanswered one.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, MutableMapping
from functools import partial
from pathlib import Path
from typing import Any, Generic, TypeAlias, TypeVar

from cattrs.preconf.json import make_converter

Row = TypeVar("Row")
Key: TypeAlias = int | str
Place: TypeAlias = tuple[str, str]

_converter = make_converter()
_SCHEMA = """
CREATE TABLE IF NOT EXISTS rows (
    position INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (kind, owner, key)
)"""
_UPSERT = """
INSERT INTO rows (kind, owner, key, value) VALUES (?, ?, ?, ?)
ON CONFLICT (kind, owner, key) DO UPDATE SET value = excluded.value"""


class Table(MutableMapping[Key, Row], Generic[Row]):
    """Rows of one kind by id, in the order in which they came.

    Looking a row up marks it: `Tables.save` then writes it if it has changed. A row that was met in
    `all()` is for reading only.
    """

    def __init__(self, rows: dict[Key, Row], mark: Callable[[Key, bool], None]) -> None:
        self._rows = rows
        self._mark = mark

    def __getitem__(self, key: Key) -> Row:
        row = self._rows[key]
        self._mark(key, False)
        return row

    def __setitem__(self, key: Key, row: Row) -> None:
        self._rows[key] = row
        self._mark(key, False)

    def __delitem__(self, key: Key) -> None:
        del self._rows[key]
        self._mark(key, True)

    def __contains__(self, key: object) -> bool:
        return key in self._rows

    def __iter__(self) -> Iterator[Key]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def all(self) -> list[Row]:
        """Every row, the oldest first, for reading."""
        return list(self._rows.values())

    def text(self, key: Key) -> str | None:
        """The row as JSON, or None where there is none."""
        return _converter.dumps(self._rows[key]) if key in self._rows else None


class Tables:
    """All tables, each made when it is first asked for."""

    def __init__(self, file: Path | None = None) -> None:
        self._tables: dict[Place, Table[Any]] = {}
        # In the order of the marks, each with whether the row was gone for a time.
        self._marked: dict[tuple[Place, Key], bool] = {}
        self._saved: dict[tuple[Place, Key], int] = {}
        self._file = _open(file) if file else None

    def table(self, kind: type[Row], owner: Key = "") -> Table[Row]:
        """The rows of this kind that belong to that owner: a project's id, or nobody."""
        place = (kind.__name__, str(owner))
        if place not in self._tables:
            rows = self._load(kind, place)
            self._tables[place] = Table(rows, partial(self._mark, place))
        return self._tables[place]

    def drop(self, owner: Key) -> None:
        """Forget every row that belongs to that owner."""
        self._forget(lambda place: place[1] == str(owner))
        if self._file:
            self._file.execute("DELETE FROM rows WHERE owner = ?", [str(owner)])

    def clear(self) -> None:
        """Forget every row."""
        self._forget(lambda _place: True)
        if self._file:
            self._file.execute("DELETE FROM rows")

    def save(self) -> None:
        """Write what has changed since the last call to the file, all or nothing."""
        if self._file:
            for (place, key), text in self._changes():
                self._write(place, json.dumps(key), text)
            self._file.commit()
        self._marked.clear()

    def unsaved(self) -> list[str]:
        """The rows that the file does not have as they are, such as `Project//20000128`."""
        for place, table in self._tables.items():
            for key in table:
                self._mark(place, key, deleted=False)
        return [f"{kind}/{owner}/{key}" for ((kind, owner), key), _text in self._changes()]

    def close(self) -> None:
        """Let go of the file."""
        if self._file:
            self._file.close()
            self._file = None

    def _mark(self, place: Place, key: Key, deleted: bool) -> None:
        self._marked[place, key] = deleted or self._marked.get((place, key), False)

    def _changes(self) -> Iterator[tuple[tuple[Place, Key], str | None]]:
        for row, deleted in self._marked.items():
            if deleted and row in self._saved:
                # One that came back after that belongs behind the others.
                del self._saved[row]
                yield row, None
            place, key = row
            text = self._tables[place].text(key) if place in self._tables else None
            if text is not None and self._saved.get(row) != hash(text):
                self._saved[row] = hash(text)
                yield row, text

    def _forget(self, forgotten: Callable[[Place], bool]) -> None:
        self._tables = {place: one for place, one in self._tables.items() if not forgotten(place)}
        self._marked = {row: gone for row, gone in self._marked.items() if not forgotten(row[0])}
        self._saved = {row: text for row, text in self._saved.items() if not forgotten(row[0])}

    def _load(self, kind: type[Row], place: Place) -> dict[Key, Row]:
        if self._file is None:
            return {}
        found = self._file.execute(
            "SELECT key, value FROM rows WHERE kind = ? AND owner = ? ORDER BY position", place
        )
        rows: dict[Key, Row] = {}
        for key, text in found:
            rows[json.loads(key)] = _converter.loads(text, kind)
            self._saved[place, json.loads(key)] = hash(text)
        return rows

    def _write(self, place: Place, key: str, text: str | None) -> None:
        assert self._file is not None
        if text is None:
            where = "kind = ? AND owner = ? AND key = ?"
            self._file.execute(f"DELETE FROM rows WHERE {where}", [*place, key])
        else:
            self._file.execute(_UPSERT, [*place, key, text])


def _open(file: Path) -> sqlite3.Connection:
    try:
        # The server's thread uses what another one opened; a lock keeps them apart.
        connection = sqlite3.connect(file, check_same_thread=False, timeout=1)
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(_SCHEMA)
        connection.commit()
    except sqlite3.Error as error:
        raise OSError(
            f"the state file {file} cannot be used ({error}): name a file that is new or was made "
            "by the sandbox, and that no other sandbox has open"
        ) from error
    return connection
