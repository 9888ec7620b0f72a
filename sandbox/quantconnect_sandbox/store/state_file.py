"""The SQLite file that stores an account, and the checks of its mark and format.

A state file has the mark of the sandbox (`PRAGMA application_id`), the version of its format
(`PRAGMA user_version`), an id, and the version of the sandbox that created it. Files without the
mark are never written to: it is first read without a lock, a journal or a change.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from secrets import token_hex
from typing import TypeVar

from quantconnect_sandbox.options import UnusableOptionError

T = TypeVar("T")

APPLICATION_ID = 0x51435342  # "QCSB"
FORMAT = 1
_SCHEMA = f"""
BEGIN EXCLUSIVE;
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {FORMAT};
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE rows (
    position INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    digest TEXT NOT NULL,
    UNIQUE (kind, owner, key)
);
"""
_UPSERT = """
INSERT INTO rows (kind, owner, key, value, digest) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (kind, owner, key) DO UPDATE SET value = excluded.value, digest = excluded.digest"""
_WHERE = "kind = ? AND owner = ? AND key = ?"


class StateWriteError(Exception):
    """The state could not be written, so the request had no effect."""

    def __init__(self, reason: object) -> None:
        super().__init__(
            f"the sandbox could not write its state ({reason}), so this request changed nothing: "
            "free disk space and send it again"
        )


class StateFile:
    """The open file. No other sandbox can open it until it is closed.

    Raises:
        UnusableOptionError: the file is not a state file of this format, is damaged, is in use, or
            cannot be written. It is not changed.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        is_new = not _check_mark(file)
        self._connection = self._try(lambda: _connect(file, is_new))
        try:
            self._try(self._check_pages)
            # The folder of objects has the same id.
            self.id = self._try(self._read_id)
        except BaseException:
            self.close()
            raise

    def rows(self) -> Iterator[tuple[str, str, str, str]]:
        """Iterate over all rows in their order: kind, owner, key and value."""
        query = "SELECT kind, owner, key, value, digest FROM rows ORDER BY position"
        for *row, digest in self._connection.execute(query):
            kind, owner, key, value = row
            if _digest(kind, owner, key, value) != digest:
                raise ValueError(f"the row {kind}/{owner}/{key} does not match its digest")
            yield kind, owner, key, value

    def read(self, reading: Callable[["StateFile"], T]) -> T:
        """Return the result of `reading`. If it fails, the file is reported as damaged."""
        return self._try(lambda: reading(self))

    def write(self, place: tuple[str, str], key: str, text: str | None) -> None:
        """Write a row, or delete it if `text` is None, in the transaction that `commit` ends."""
        row = (*place, key)
        if text is None:
            self._execute(f"DELETE FROM rows WHERE {_WHERE}", *row)
        else:
            self._execute(_UPSERT, *row, text, _digest(*row, text))

    def delete(self, owner: str | None = None) -> None:
        """Delete all rows, or those of one owner, in the transaction that `commit` ends."""
        if owner is None:
            self._execute("DELETE FROM rows")
        else:
            self._execute("DELETE FROM rows WHERE owner = ?", owner)

    def commit(self) -> None:
        """Commit all changes since the last call, or raise `StateWriteError`."""
        try:
            self._connection.commit()
        except sqlite3.Error as error:
            raise StateWriteError(f"{self.file}: {error}") from error

    def roll_back(self) -> None:
        """Discard all changes since the last `commit`."""
        self._connection.rollback()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def _execute(self, statement: str, *values: str) -> None:
        try:
            self._connection.execute(statement, values)
        except sqlite3.Error as error:
            raise StateWriteError(f"{self.file}: {error}") from error

    def _check_pages(self) -> None:
        (result,) = self._connection.execute("PRAGMA integrity_check(1)").fetchone()
        if result != "ok":
            raise ValueError(" ".join(str(result).split()))

    def _read_id(self) -> str:
        row = self._connection.execute("SELECT value FROM about WHERE name = 'id'").fetchone()
        if row is None:
            raise ValueError("it has no id")
        return str(row[0])

    def _try(self, action: Callable[[], T]) -> T:
        try:
            return action()
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                text = "the file is in use: stop the sandbox that has it open, or name another file"
            else:
                text = f"the file can't be used ({error}): name a file that can be written to"
            raise _unusable(self.file, text) from error
        except Exception as error:  # damaged data can raise any error while it is decoded
            reason = str(error).partition("\n")[0]
            text = f"the file is damaged ({reason:.200}): name another file, or restore this one"
            raise _unusable(self.file, text) from error


def _check_mark(file: Path) -> bool:
    """Return whether the file exists and is not empty. Reject one that isn't a state file."""
    try:
        if "\0" in str(file):
            raise _unusable(file, "this is not a valid path: pass the path of a file")
        if not file.exists() or (file.is_file() and not file.stat().st_size):
            return False
        if not file.is_file():
            raise _unusable(file, "it is not a file: pass the path of a file")
        application, number, creator = _read_mark(file)
    except sqlite3.Error as error:
        text = f"the file was left as it is, because it is not a readable SQLite file ({error})"
        raise _unusable(file, f"{text}: name a new file or a state file") from error
    except (OSError, ValueError) as error:
        if isinstance(error, UnusableOptionError):
            raise
        raise _unusable(file, f"the file cannot be read ({error})") from error
    if application != APPLICATION_ID:
        raise _unusable(
            file,
            "the file was left as it is, because it has no mark of the sandbox: it belongs to "
            "another program, or to a sandbox from before its files had a format version. Name a "
            "new file",
        )
    if number != FORMAT:
        raise _unusable(
            file,
            f"the file was left as it is: version {creator} of the sandbox made it in format "
            f"{number}, while version {_version()} has format {FORMAT}. Use that version, or name "
            "a new file",
        )
    return True


def _read_mark(file: Path) -> tuple[int, int, str]:
    # "immutable" keeps SQLite from locking the file and from creating files beside it.
    address = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(address, uri=True)) as connection:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (number,) = connection.execute("PRAGMA user_version").fetchone()
        try:
            query = "SELECT value FROM about WHERE name = 'written_by'"
            (creator,) = connection.execute(query).fetchone()
        except (sqlite3.Error, TypeError):
            creator = "unknown"
    return application, number, str(creator)


def _connect(file: Path, is_new: bool) -> sqlite3.Connection:
    # The server's thread uses a connection opened in another one. `Cloud.lock` synchronizes them.
    connection = sqlite3.connect(file, check_same_thread=False, timeout=1)
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        if is_new:
            _create(connection)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("BEGIN IMMEDIATE")  # fails if the file is read-only
        connection.rollback()
    except BaseException as error:
        connection.close()
        if is_new and "locked" not in str(error):
            _remove_empty(file)
        raise
    return connection


def _remove_empty(file: Path) -> None:
    with suppress(OSError):
        if file.stat().st_size == 0:
            file.unlink()


def _create(connection: sqlite3.Connection) -> None:
    # Runs before WAL mode is set, so that the mark is in the file itself from the beginning. The
    # file has no data yet that a power failure could damage, so there is no sync to disk.
    connection.execute("PRAGMA synchronous = OFF")
    connection.executescript(_SCHEMA)
    about = [("id", token_hex(16)), ("written_by", _version())]
    connection.executemany("INSERT INTO about (name, value) VALUES (?, ?)", about)
    connection.commit()


def _digest(*parts: str) -> str:
    text = "\0".join(parts).encode(errors="surrogatepass")
    return blake2b(text, digest_size=8).hexdigest()


def _version() -> str:
    try:
        return version("quantconnect-client")
    except PackageNotFoundError:  # run from a checkout that was never installed
        return "unknown"


def _unusable(file: Path, advice: str) -> UnusableOptionError:
    return UnusableOptionError("state", str(file), advice)
