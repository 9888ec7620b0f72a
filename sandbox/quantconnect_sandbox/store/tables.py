"""Tables of rows by id, and the state file that stores them, if there is one.

A row is a dataclass. The changes that a request makes to rows are saved when it ends, in one
transaction, before the response is sent. If the server is killed, no write that got a response is
lost, and no other is saved in part.
"""

import json
from collections.abc import Callable, Iterator, MutableMapping
from functools import partial
from pathlib import Path
from typing import Any, Generic, TypeAlias, TypeVar

from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override
from cattrs.preconf.json import make_converter

from quantconnect_sandbox.store.jobs import Job, Pace
from quantconnect_sandbox.store.state_file import StateFile

Row = TypeVar("Row")
Key: TypeAlias = int | str
Place: TypeAlias = tuple[str, str]

_converter = make_converter()
# Format 1 of the state file names the number of polls `looks`.
for _kind in (Pace, Job):
    _polls = override(rename="looks")
    _converter.register_structure_hook(
        _kind, make_dict_structure_fn(_kind, _converter, polls=_polls)
    )
    _converter.register_unstructure_hook(
        _kind, make_dict_unstructure_fn(_kind, _converter, polls=_polls)
    )
_KINDS: dict[str, type[Any]] = {}


def kept(kind: type[Row]) -> type[Row]:
    """Register a dataclass as a kind of row, by its name, so that state files can keep it."""
    _KINDS[kind.__name__] = kind
    return kind


class Table(MutableMapping[Key, Row], Generic[Row]):
    """Rows of one kind by id, in insertion order.

    Access by key marks a row: `Tables.save` then writes it if it has changed. Rows from `all()`
    are read-only.
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
        """Return every row, oldest first, read-only."""
        return list(self._rows.values())

    def put(self, key: Key, row: Row) -> None:
        """Add a row loaded from the file, without marking it."""
        self._rows[key] = row

    def text(self, key: Key) -> str | None:
        """Return the row as JSON, or None if it does not exist."""
        return _converter.dumps(self._rows[key]) if key in self._rows else None


class Tables:
    """All tables. Each is created on first use."""

    def __init__(self, file: Path | None = None) -> None:
        self._tables: dict[Place, Table[Any]] = {}
        # In marking order. The value is true if the row was deleted, even if it was added back.
        self._marked: dict[tuple[Place, Key], bool] = {}
        self._saved: dict[tuple[Place, Key], int] = {}
        self._file = StateFile(file) if file else None
        if self._file:
            try:
                self._file.read(self._load)
            except BaseException:
                self.close()
                raise

    @property
    def file_id(self) -> str | None:
        """The id of the state file, or None without one."""
        return self._file.id if self._file else None

    def table(self, kind: type[Row], owner: Key = "") -> Table[Row]:
        """Return the rows of this kind that belong to this project, by default to none."""
        if _KINDS.get(kind.__name__) is not kind:
            raise TypeError(
                f"{kind.__name__} is not marked as `kept`, so a state file could not be loaded"
            )
        return self._table((kind.__name__, str(owner)))

    def rows(self, kind: type[Row]) -> Iterator[Row]:
        """Iterate over the rows of this class and its subclasses, read-only."""
        for table in self._tables.values():
            yield from (row for row in table.all() if isinstance(row, kind))

    def drop(self, owner: Key) -> None:
        """Remove every row that belongs to that owner."""
        self._forget(lambda place: place[1] == str(owner))
        if self._file:
            self._file.delete(str(owner))

    def clear(self) -> None:
        """Remove every row."""
        self._forget(lambda _place: True)
        if self._file:
            self._file.delete()

    def save(self) -> None:
        """Write all changes since the last call to the file, in one transaction.

        Raises:
            StateWriteError: the file could not be written. `undo` then restores its state.
        """
        if self._file:
            for (place, key), text in self._changes():
                self._file.write(place, json.dumps(key), text)
            self._file.commit()
        self._marked.clear()

    def undo(self) -> None:
        """Restore the state from the file, if there is one."""
        self._marked.clear()
        if self._file:
            self._file.roll_back()
            self._forget(lambda _place: True)
            self._load(self._file)

    def unsaved(self) -> list[str]:
        """Return the rows that differ from the file, such as `Project//20000128`."""
        for place, table in self._tables.items():
            for key in table:
                self._mark(place, key, deleted=False)
        return [f"{kind}/{owner}/{key}" for ((kind, owner), key), _text in self._changes()]

    def close(self) -> None:
        """Close the file."""
        if self._file:
            self._file.close()
            self._file = None

    def _mark(self, place: Place, key: Key, deleted: bool) -> None:
        self._marked[place, key] = deleted or self._marked.get((place, key), False)

    def _changes(self) -> Iterator[tuple[tuple[Place, Key], str | None]]:
        for row, deleted in self._marked.items():
            if deleted and row in self._saved:
                # A row that was added back comes after the others.
                del self._saved[row]
                yield row, None
            place, key = row
            text = self._tables[place].text(key) if place in self._tables else None
            if text is not None and self._saved.get(row) != hash(text):
                self._saved[row] = hash(text)
                yield row, text

    def _forget(self, is_removed: Callable[[Place], bool]) -> None:
        self._tables = {place: one for place, one in self._tables.items() if not is_removed(place)}
        self._marked = {row: mark for row, mark in self._marked.items() if not is_removed(row[0])}
        self._saved = {row: text for row, text in self._saved.items() if not is_removed(row[0])}

    def _table(self, place: Place) -> Table[Any]:
        if place not in self._tables:
            self._tables[place] = Table({}, partial(self._mark, place))
        return self._tables[place]

    def _load(self, file: StateFile) -> None:
        for kind, owner, key_text, text in file.rows():
            if kind not in _KINDS:
                raise ValueError(f"it has rows of an unknown kind, {kind!r:.40}")
            key = json.loads(key_text)
            self._table((kind, owner)).put(key, _converter.loads(text, _KINDS[kind]))
            self._saved[(kind, owner), key] = hash(text)
