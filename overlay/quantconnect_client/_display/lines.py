"""Progress as lines, for log files and CI."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO, TypeAlias

from quantconnect_client._core.text import printable

if TYPE_CHECKING:
    from quantconnect_client._core.jobs import JobProgress

Show: TypeAlias = "Callable[[JobProgress], object]"

STEP = 0.1
LONGEST_NAME = 40


@contextmanager
def lines(title: str, name: str, stream: TextIO) -> Generator[Show]:
    """Print a line for each new state and each tenth of the job."""
    last: tuple[str, int] | None = None

    def show(progress: "JobProgress") -> None:
        nonlocal last
        now = (progress.state, int((progress.fraction or 0) / STEP))
        if now != last:
            done = "" if progress.fraction is None else f" {progress.fraction:.0%}"
            text = f"{label(title, progress.name or name)}: {one_line(progress.state)}{done}"
            print(text, file=stream, flush=True)
        last = now

    yield show


def label(title: str, name: str) -> str:
    """Return the call and the job that it waits for."""
    job = one_line(name)
    shown = job if len(job) <= LONGEST_NAME else f"{job[: LONGEST_NAME - 3]}..."
    return f"{title} {shown}".rstrip()


def one_line(state: str) -> str:
    """Return a text of a server in one line without control characters."""
    return printable(" ".join(state.split()))
