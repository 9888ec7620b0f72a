"""The results file of a sweep: one line per finished point, durable at any moment."""

import errno
import json
import logging
import os
import socket
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from io import FileIO
from pathlib import Path

from quantconnect_client._local.files import local_errors
from quantconnect_client._local.locks import hold, let_go
from quantconnect_client._local.storage import clear_drafts, write_whole
from quantconnect_client.errors import LocalFileError
from quantconnect_client.sweeps._reading import Attempts, attempts_of, rows_of
from quantconnect_client.sweeps._results import SweepRow, invalid_argument
from quantconnect_client.sweeps._steps import SweepSettings

BLOCK = 65_536
logger = logging.getLogger("quantconnect_client")


@dataclass(frozen=True)
class ResultFile:
    """The results file of a sweep, open for appending and locked against other sweeps.

    Attributes:
        path: path of the file.
        attempts: the attempts it contained when it was opened, by the key of their point.
        is_new: whether the file was created.
    """

    path: Path
    attempts: Mapping[str, Attempts]
    is_new: bool
    file: FileIO

    def add(self, row: SweepRow) -> None:
        """Append a row and sync it to the disk.

        Raises:
            LocalFileError: the file could not be written.
        """
        rest = row.to_line().encode()
        with local_errors(self.path):
            while rest:
                rest = rest[self.file.write(rest) :]
            os.fsync(self.file.fileno())


@contextmanager
def open_results(path: Path, settings: SweepSettings) -> Generator[ResultFile]:
    """Open the file at `path`, creating it if it is missing and removing an incomplete last line.

    Raises:
        InvalidRequestError: the file is not a results file of this sweep.
        LocalFileError: the file is locked by another sweep, or could not be read or written.
    """
    with local_errors(path):
        is_new, file = _open_or_create(path)
    try:
        with _locked(file, path):
            with local_errors(path):
                attempts = attempts_of(_checked(rows_of(path), settings))
                _remove_incomplete_line(file)
            yield ResultFile(path, attempts, is_new, file)
    finally:
        let_go(file)


def _open_or_create(path: Path) -> tuple[bool, FileIO]:
    """Open the file and return whether it was created."""
    is_new = True
    try:
        path.open("xb").close()
    except FileExistsError:
        is_new = False
    # Unbuffered: a forked process would write the contents of the buffer a second time.
    return is_new, path.open("a+b", buffering=0)


def _checked(rows: Iterable[SweepRow], settings: SweepSettings) -> Iterator[SweepRow]:
    """Reject the file of another sweep, whose rows would be mistaken for this one's."""
    for row in rows:
        for name in ("project_id", "compile_id", "name"):
            found, expected = getattr(row, name), getattr(settings, name)
            if found != expected:
                words = f"must be a file of this sweep, of {name} {expected!r}"
                raise invalid_argument("results", f"one of {name} {found!r}", words)
        yield row


def _remove_incomplete_line(file: FileIO) -> None:
    end = file.seek(0, os.SEEK_END)
    rest = b""
    while end and b"\n" not in rest:
        end = max(0, end - BLOCK)
        file.seek(end)
        rest = file.read(BLOCK)
    file.truncate(end + rest.rfind(b"\n") + 1)
    os.fsync(file.fileno())


@contextmanager
def _locked(file: FileIO, path: Path) -> Generator[None]:
    """Lock the file against other sweeps, and record the owner in a file next to it."""
    try:
        if not hold(file):
            raise _in_use_error(path)
    except LocalFileError:
        raise
    except OSError as error:
        logger.warning(
            "%s cannot be locked (%s). Make sure that no other sweep writes to it.", path, error
        )
    owner_file = owner_path(path)
    owner = {
        "process": os.getpid(),
        "host": socket.gethostname(),
        "since": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    clear_drafts([owner_file.parent])
    write_whole(owner_file, json.dumps(owner))
    try:
        yield
    finally:
        with suppress(OSError):
            owner_file.unlink()


def owner_path(path: Path) -> Path:
    """Return the path of the file that records which process has locked `path`."""
    path = Path(os.path.realpath(path))
    # With the suffix, the full name could be too long.
    mark = sha256(os.fsencode(path.name)).hexdigest()[:8]
    return path.with_name(f".{path.name[:40]}.{mark}.running")


def _in_use_error(path: Path) -> LocalFileError:
    who = "another sweep"
    with suppress(OSError, ValueError, KeyError, TypeError, RecursionError):
        owner = json.loads(owner_path(path).read_bytes())
        who += f": process {owner['process']} on {owner['host']}, since {owner['since']}"
    return LocalFileError(
        f"results {str(path)!r} is in use by {who}. Wait until that sweep has finished, or use "
        "another file.",
        errno=errno.EBUSY,
        strerror=os.strerror(errno.EBUSY),
        filename=str(path),
    )
