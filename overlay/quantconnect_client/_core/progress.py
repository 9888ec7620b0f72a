"""Show the progress of a job: a progress bar in a terminal, lines elsewhere."""

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TextIO, TypeAlias

from quantconnect_client._core.jobs import JobProgress
from quantconnect_client._core.text import printable

Progress: TypeAlias = bool | Callable[[JobProgress], object]
"""Whether to show progress, or a function that is called after each poll."""

Show: TypeAlias = Callable[[JobProgress], object]
STEP = 0.1


@contextmanager
def show_progress(progress: Progress, title: str, stream: TextIO | None = None) -> Generator[Show]:
    """Yield the function to call after each poll of a job.

    Args:
        progress: True for a progress bar (or lines, without a terminal or without the extra
            `progress`), False for no output, or a function to call instead.
        title: the label to show, such as `backtests.wait`.
        stream: the stream to write to; standard error by default.
    """
    if callable(progress):
        yield progress
    elif not progress:
        yield _nothing
    else:
        target = stream or sys.stderr
        with _bar(title, target) if target.isatty() else _lines(title, target) as show:
            yield show


def _one_line(state: str) -> str:
    return printable(" ".join(state.split()))


def _nothing(_progress: JobProgress) -> None:
    pass


@contextmanager
def _bar(title: str, stream: TextIO) -> Generator[Show]:
    try:
        from rich.console import Console
        from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as Bar
    except ImportError:
        with _lines(title, stream) as show_line:
            yield show_line
        return
    columns = (
        # The state comes from a server, so brackets in it must not be parsed as markup.
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TaskProgressColumn(),
        TimeElapsedColumn(),
    )
    with Bar(*columns, console=Console(file=stream)) as bar:
        task = bar.add_task(title, total=None)

        def show(progress: JobProgress) -> None:
            total = None if progress.fraction is None else 1.0
            description = f"{title} {_one_line(progress.state)}"
            bar.update(task, description=description, total=total, completed=progress.fraction)

        yield show


@contextmanager
def _lines(title: str, stream: TextIO) -> Generator[Show]:
    last: tuple[str, int] | None = None

    def show(progress: JobProgress) -> None:
        nonlocal last
        now = (progress.state, int((progress.fraction or 0) / STEP))
        if now != last:
            done = "" if progress.fraction is None else f" {progress.fraction:.0%}"
            print(f"{title}: {_one_line(progress.state)}{done}", file=stream, flush=True)
        last = now

    yield show
