"""The file of a sweep: a line for each point that ended, true at every moment."""

import os
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from quantconnect_client.sweep import SweepRow, parsed, refused, whole_length


@dataclass(frozen=True)
class ResultFile:
    """A sweep's file, open for more rows.

    Attributes:
        path: where it is.
        rows: what it held when it was opened.
        is_new: whether there was none before.
    """

    path: Path
    rows: tuple[SweepRow, ...]
    is_new: bool
    file: BinaryIO

    def add(self, row: SweepRow) -> None:
        """Write a row so that it outlives this process, and the machine."""
        self.file.write(row.to_line().encode())
        self.file.flush()
        os.fsync(self.file.fileno())


@contextmanager
def opened(path: Path) -> Generator[ResultFile]:
    """The file at `path`, made if there is none, and mended if its last line was torn."""
    is_new = not path.exists()
    with path.open("a+b") as file:
        file.seek(0)
        content = file.read()
        rows = tuple(parsed(content, path))
        file.truncate(whole_length(content))
        os.fsync(file.fileno())
        yield ResultFile(path, rows, is_new, file)


def check_same_sweep(rows: tuple[SweepRow, ...], **expected: object) -> None:
    """Refuse the file of another sweep: its points would be taken for this one's."""
    for row in rows:
        for name, value in expected.items():
            found = getattr(row, name)
            if found != value:
                words = f"must be a file of this sweep, of {name} {value!r}"
                raise refused("results", f"one of {name} {found!r}", words)
