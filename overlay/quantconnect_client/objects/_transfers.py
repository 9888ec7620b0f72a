"""Transferred files of the Object Store, and their progress."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from quantconnect_client._core.jobs import JobProgress
from quantconnect_client._core.progress import Show


@dataclass(frozen=True)
class Transfer:
    """A file that was uploaded to the Object Store or downloaded from it.

    Attributes:
        key: the key of the file.
        path: the local file.
        size: size in bytes.
        md5: the MD5 hash of its content, as 32 hexadecimal digits.
    """

    key: str
    path: Path
    size: int
    md5: str


class Meter:
    """Reports the progress of a transfer.

    Args:
        show: a function to call with the progress.
        state: the state to report, such as `uploading`.
        total: total number of bytes; None if unknown.
    """

    def __init__(self, show: Show, state: str, total: int | None) -> None:
        self._show = show
        self._state = state
        self._total = total
        self._through = 0

    def at(self, position: int) -> None:
        """Report a position within the current file."""
        self._show(JobProgress(self._state, self._fraction(self._through + position)))

    def add(self, count: int) -> None:
        """Add transferred bytes and report the progress."""
        self._through += count
        self.at(0)

    def end(self) -> None:
        """Report that the transfer is complete."""
        self._show(JobProgress(self._state, 1.0, done=True))

    def _fraction(self, through: int) -> float | None:
        if self._total is None:
            return None
        # A file may grow while it is read.
        return min(1.0, through / self._total) if self._total else 1.0


def ignored(_: object) -> None:
    """A callback that does nothing."""


@contextmanager
def note_count_on_error(verb: str, done: Sequence[Transfer], total: int) -> Generator[None]:
    """Add a note to an error that says how many files were transferred before it."""
    try:
        yield
    except BaseException as error:
        if total > 1:
            error.add_note(
                f"{len(done)} of {total} files were {verb} before the error, sorted by name. Call "
                "this again to transfer all of them."
            )
        raise
