"""Transferred files of the Object Store, and their progress."""

from collections.abc import Collection, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Self

from quantconnect_client._core.jobs import JobProgress
from quantconnect_client._core.progress import Show

MOST_NAMES = 100


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
    """Reports the progress of files that are transferred at the same time.

    Args:
        show: a function to call with the progress; only one thread calls it at a time.
        state: the state to report, such as `uploading`.
        total: total number of bytes; None if unknown.
    """

    def __init__(self, show: Show, state: str, total: int | None) -> None:
        self._show = show
        self._state = state
        self._total = total
        self._through = 0
        self._positions: dict[str, int] = {}
        self._lock = Lock()
        self._stopped = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind:
            # A thread may still end its call.
            self._stopped = True
        else:
            self._show(JobProgress(self._state, 1.0, done=True))

    def at(self, key: str, position: int) -> None:
        """Report a position within a file."""
        with self._lock:
            self._positions[key] = position
            self._report()

    def add(self, count: int, key: str = "") -> None:
        """Add transferred bytes, or a file that is complete, and report the progress."""
        with self._lock:
            self._positions.pop(key, None)
            self._through += count
            self._report()

    def _report(self) -> None:
        if not self._stopped:
            through = self._through + sum(self._positions.values())
            self._show(JobProgress(self._state, self._fraction(through)))

    def _fraction(self, through: int) -> float | None:
        if self._total is None:
            return None
        # A file may grow while it is read.
        return min(1.0, through / self._total) if self._total else 1.0


def ignored(_: object) -> None:
    """A callback that does nothing."""


@contextmanager
def note_on_error(verb: str, done: Sequence[Transfer], keys: Collection[str]) -> Generator[None]:
    """Add a note to an error that lists the files that were transferred, and those that weren't."""
    try:
        yield
    except BaseException as error:
        if len(keys) > 1:
            made = {one.key for one in [*done]}
            error.add_note(
                f"{len(made)} of {len(keys)} files were {verb} before the error: "
                f"{_named(made)}. Not {verb}, or not verified: {_named(set(keys) - made)}. Call "
                "this again to transfer all of them."
            )
        raise


def _named(keys: Collection[str]) -> str:
    shown = [repr(key) for key in sorted(keys)[:MOST_NAMES]]
    more = [f"{len(keys) - MOST_NAMES:,} more"] if len(keys) > MOST_NAMES else []
    return ", ".join([*shown, *more]) or "none"
