"""Temporary files, with write errors raised as errors of this package."""

from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from quantconnect_client._local.files import local_errors


class Scratch:
    """A file to write to that raises errors of this package."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def write(self, piece: bytes) -> int:
        with local_errors():
            return self._file.write(piece)

    def seek(self, offset: int) -> int:
        with local_errors():
            return self._file.seek(offset)

    def truncate(self) -> int:
        with local_errors():
            return self._file.truncate()


@contextmanager
def temporary_file(*, folder: Path | None = None, buffering: int = -1) -> Generator[IO[bytes]]:
    """Create a temporary file that is deleted when the block ends.

    Args:
        folder: the folder to create it in; by default, the system's temporary folder.
        buffering: as for `open`.

    Raises:
        LocalFileError: the file could not be created.
    """
    with local_errors(folder):
        file = TemporaryFile(dir=folder, buffering=buffering)  # noqa: SIM115 - closed below
    try:
        yield file
    finally:
        # Closing flushes the buffer, which fails again if the disk is full.
        with suppress(OSError):
            file.close()
