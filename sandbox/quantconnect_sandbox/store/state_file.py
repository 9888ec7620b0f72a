"""The SQLite file that keeps an account, and the checks of its mark and format.

A state file carries the mark of the sandbox (`PRAGMA application_id`), the version of its format
(`PRAGMA user_version`), an id of its own, and the version of the sandbox that made it. Nothing else
is ever written to: a file is first read in a way that makes no lock, no journal and no change.
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
    """The state could not be written, so nothing of the request was done."""

    def __init__(self, reason: object) -> None:
        super().__init__(
            f"the sandbox could not write its state ({reason}), so this request changed nothing: "
            "make room on the disk and send it again"
        )


class StateFile:
    """The open file. No other sandbox can open it until it is closed.

    Raises:
        UnusableOptionError: it is not a state file of this format, is damaged, is in use, or cannot
            be written. The file is as it was.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        is_new = not _check_mark(file)
        self._connection = self._try(lambda: _connect(file, is_new))
        try:
            self._try(self._check_pages)
            # The folder of its objects has the same id.
            self.id = self._try(self._read_id)
        except BaseException:
            self.close()
            raise

    def rows(self) -> Iterator[tuple[str, str, str, str]]:
        """Every row in its order: kind, owner, key and value."""
        query = "SELECT kind, owner, key, value, digest FROM rows ORDER BY position"
        for *row, digest in self._connection.execute(query):
            kind, owner, key, value = row
            if _digest(kind, owner, key, value) != digest:
                raise ValueError(f"the row {kind}/{owner}/{key} is not as it was written")
            yield kind, owner, key, value

    def read(self, reading: Callable[["StateFile"], T]) -> T:
        """What reading the rows gives; a row that cannot be read means a damaged file."""
        return self._try(lambda: reading(self))

    def write(self, place: tuple[str, str], key: str, text: str | None) -> None:
        """Replace or delete a row, in the transaction that `commit` ends."""
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
        """Keep everything since the last call, or raise `StateWriteError`."""
        try:
            self._connection.commit()
        except sqlite3.Error as error:
            raise StateWriteError(f"{self.file}: {error}") from error

    def roll_back(self) -> None:
        """Keep nothing of what was written since the last `commit`."""
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
        (found,) = self._connection.execute("PRAGMA integrity_check(1)").fetchone()
        if found != "ok":
            raise ValueError(" ".join(str(found).split()))

    def _read_id(self) -> str:
        found = self._connection.execute("SELECT value FROM about WHERE name = 'id'").fetchone()
        if found is None:
            raise ValueError("it has no id")
        return str(found[0])

    def _try(self, action: Callable[[], T]) -> T:
        try:
            return action()
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                text = "the file is in use: stop the sandbox that has it open, or name another file"
            else:
                text = f"the file can't be used ({error}): name a file that can be written to"
            raise _unusable(self.file, text) from error
        except Exception as error:  # garbage in a file or a row gives any error of its decoder
            reason = str(error).partition("\n")[0]
            text = f"the file is damaged ({reason:.200}): name another file, or restore this one"
            raise _unusable(self.file, text) from error


def _check_mark(file: Path) -> bool:
    """Whether there is a state file of this format; False for none, or an empty file."""
    try:
        if "\0" in str(file):
            raise _unusable(file, "this is not a valid path: pass the path of a file")
        if not file.exists() or (file.is_file() and not file.stat().st_size):
            return False
        if not file.is_file():
            raise _unusable(file, "it is not a file: pass the path of a file")
        application, number, maker = _read_mark(file)
    except sqlite3.Error as error:
        text = f"the file was left as it is, for it is no SQLite file that can be read ({error})"
        raise _unusable(file, f"{text}: name a new file, or one of the sandbox") from error
    except (OSError, ValueError) as error:
        if isinstance(error, UnusableOptionError):
            raise
        raise _unusable(file, f"the file cannot be read ({error})") from error
    if application != APPLICATION_ID:
        raise _unusable(
            file,
            "the file was left as it is, for it has no mark of the sandbox: it belongs to another "
            "program, or to a sandbox from before its files had a format version. Name a new file",
        )
    if number != FORMAT:
        raise _unusable(
            file,
            f"the file was left as it is: version {maker} of the sandbox made it in format "
            f"{number}, while version {_version()} has format {FORMAT}. Use that version, or name "
            "a new file",
        )
    return True


def _read_mark(file: Path) -> tuple[int, int, str]:
    # "immutable" keeps SQLite from locking the file and from making files beside it.
    address = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(address, uri=True)) as connection:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (number,) = connection.execute("PRAGMA user_version").fetchone()
        try:
            query = "SELECT value FROM about WHERE name = 'written_by'"
            (maker,) = connection.execute(query).fetchone()
        except (sqlite3.Error, TypeError):
            maker = "unknown"
    return application, number, str(maker)


def _connect(file: Path, is_new: bool) -> sqlite3.Connection:
    # The server's thread uses what another one opened; a lock keeps them apart.
    connection = sqlite3.connect(file, check_same_thread=False, timeout=1)
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        if is_new:
            _create(connection)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("BEGIN IMMEDIATE")  # fails where the file can only be read
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
    # Before the write-ahead log, so that the mark is in the file itself from the beginning. A power
    # cut can only damage a file that has nothing in it yet, so nothing waits for the disk.
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
