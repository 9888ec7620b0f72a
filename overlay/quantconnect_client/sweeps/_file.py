"""The file of a sweep: a line for each point that ended, true at every moment."""

import errno
import json
import logging
import os
import socket
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from io import FileIO
from pathlib import Path

from quantconnect_client._core.local_files import local_errors
from quantconnect_client._core.locks import hold, let_go
from quantconnect_client._core.storage import clear_drafts, write_whole
from quantconnect_client.errors import LocalFileError
from quantconnect_client.sweeps._results import OPERATION, SweepRow, parsed, refused, whole_length

logger = logging.getLogger("quantconnect_client")


@dataclass(frozen=True)
class ResultFile:
    """A sweep's file, open for more rows, and locked for every other sweep.

    Attributes:
        path: where it is.
        rows: what it held when it was opened.
        is_new: whether there was none before.
    """

    path: Path
    rows: tuple[SweepRow, ...]
    is_new: bool
    file: FileIO

    def add(self, row: SweepRow) -> None:
        """Write a row so that it outlives this process, and the machine.

        Raises:
            LocalFileError: it cannot be written.
        """
        rest = row.to_line().encode()
        with local_errors(OPERATION, self.path):
            while rest:
                rest = rest[self.file.write(rest) :]
            os.fsync(self.file.fileno())


@contextmanager
def opened(path: Path) -> Generator[ResultFile]:
    """The file at `path`, made if there is none, and mended if its last line was torn.

    Raises:
        InvalidRequestError: it is no file of a sweep.
        LocalFileError: another sweep has it, or it cannot be read or written.
    """
    with local_errors(OPERATION, path):
        is_new, file = _open(path)
    try:
        with _locked(file, path):
            with local_errors(OPERATION, path):
                rows = _mended(file, path)
            yield ResultFile(path, rows, is_new, file)
    finally:
        let_go(file)


def _open(path: Path) -> tuple[bool, FileIO]:
    """Whether there was no such file, and the file."""
    is_new = True
    try:
        path.open("xb").close()
    except FileExistsError:
        is_new = False
    # Not buffered: a process that is forked would write what is in the buffer once more.
    return is_new, path.open("a+b", buffering=0)


def _mended(file: FileIO, path: Path) -> tuple[SweepRow, ...]:
    file.seek(0)
    content = file.readall()
    rows = tuple(parsed(content, path))
    file.truncate(whole_length(content))
    os.fsync(file.fileno())
    return rows


@contextmanager
def _locked(file: FileIO, path: Path) -> Generator[None]:
    """Keep other sweeps from the file, and leave word beside it of who does."""
    try:
        if not hold(file):
            raise _taken(path)
    except LocalFileError:
        raise
    except OSError as error:
        logger.warning(
            "%s cannot be locked (%s). Make sure that no other sweep writes to it.", path, error
        )
    word = word_of(path)
    me = {
        "process": os.getpid(),
        "host": socket.gethostname(),
        "since": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    clear_drafts([word.parent])
    write_whole(word, json.dumps(me), operation=OPERATION)
    try:
        yield
    finally:
        with suppress(OSError):
            word.unlink()


def word_of(path: Path) -> Path:
    """Where it says which process writes to a file. The lock is on the file itself."""
    path = Path(os.path.realpath(path))
    # The whole name could be too long with what is added.
    mark = sha256(os.fsencode(path.name)).hexdigest()[:8]
    return path.with_name(f".{path.name[:40]}.{mark}.running")


def _taken(path: Path) -> LocalFileError:
    who = "another sweep"
    with suppress(OSError, ValueError, KeyError, TypeError, RecursionError):
        word = json.loads(word_of(path).read_bytes())
        who += f": process {word['process']} on {word['host']}, since {word['since']}"
    return LocalFileError(
        f"results {str(path)!r} is in use by {who}. Wait until that is done, or give this one "
        "another file.",
        operation=OPERATION,
        errno=errno.EBUSY,
        strerror=os.strerror(errno.EBUSY),
        filename=str(path),
    )


def check_same_sweep(rows: tuple[SweepRow, ...], **expected: object) -> None:
    """Refuse the file of another sweep: its points would be taken for this one's."""
    for row in rows:
        for name, value in expected.items():
            found = getattr(row, name)
            if found != value:
                words = f"must be a file of this sweep, of {name} {value!r}"
                raise refused("results", f"one of {name} {found!r}", words)
