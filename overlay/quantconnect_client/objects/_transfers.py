"""What is sent to the Object Store and fetched from it, and how far that is."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from quantconnect_client._core.jobs import JobProgress
from quantconnect_client._core.progress import Show


@dataclass(frozen=True)
class Transfer:
    """A file that was sent to the Object Store, or fetched from it.

    Attributes:
        key: its key.
        path: the local file.
        size: bytes.
        md5: the MD5 hash of its content, as 32 hexadecimal digits.
    """

    key: str
    path: Path
    size: int
    md5: str


class Meter:
    """Tells how many of the bytes of a transfer are through.

    Args:
        show: called each time that there are more.
        state: what is done with them, such as `uploading`.
        total: how many there are in all; None where that is not known.
    """

    def __init__(self, show: Show, state: str, total: int | None) -> None:
        self._show = show
        self._state = state
        self._total = total
        self._through = 0

    def at(self, position: int) -> None:
        """Tell that so many bytes are through beside those that were added."""
        self._show(JobProgress(self._state, self._fraction(self._through + position)))

    def add(self, count: int) -> None:
        """Tell that so many more bytes are through, for good."""
        self._through += count
        self.at(0)

    def end(self) -> None:
        """Tell that all are through."""
        self._show(JobProgress(self._state, 1.0, done=True))

    def _fraction(self, through: int) -> float | None:
        if self._total is None:
            return None
        # A file may grow while it is read.
        return min(1.0, through / self._total) if self._total else 1.0


def ignored(_: object) -> None:
    """What to call where nobody wants to know how far it is."""


@contextmanager
def told_how_far(verb: str, done: Sequence[Transfer], total: int) -> Generator[None]:
    """Say of an error in the middle of several files how many were done before it."""
    try:
        yield
    except BaseException as error:
        if total > 1:
            error.add_note(
                f"{len(done)} of {total} files were {verb} before that, in the order of their "
                "names. The same call again does all of them."
            )
        raise
