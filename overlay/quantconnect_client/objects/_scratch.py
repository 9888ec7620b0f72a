"""Files of our own on a disk that may be full."""

from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from quantconnect_client._core.local_files import local_errors


class Scratch:
    """A file to write to, whose failures are errors of this package.

    Args:
        file: the file.
        operation: the call, for messages.
    """

    def __init__(self, file: IO[bytes], *, operation: str) -> None:
        self._file = file
        self._operation = operation

    def write(self, piece: bytes) -> int:
        with local_errors(self._operation):
            return self._file.write(piece)

    def seek(self, offset: int) -> int:
        with local_errors(self._operation):
            return self._file.seek(offset)

    def truncate(self) -> int:
        with local_errors(self._operation):
            return self._file.truncate()


@contextmanager
def temporary_file(
    *, operation: str, folder: Path | None = None, buffering: int = -1
) -> Generator[IO[bytes]]:
    """A file without a name, gone at the end.

    Args:
        operation: the call, for messages.
        folder: where to make it; in the system's folder for such files unless given.
        buffering: as for `open`.

    Raises:
        LocalFileError: it cannot be made.
    """
    with local_errors(operation, folder):
        file = TemporaryFile(dir=folder, buffering=buffering)  # noqa: SIM115 - closed below
    try:
        yield file
    finally:
        # What could not be written to a full disk is tried once more here.
        with suppress(OSError):
            file.close()
