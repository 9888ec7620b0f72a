"""Show the progress of a job: a bar in a terminal or a notebook, lines elsewhere."""

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TextIO, TypeAlias

from quantconnect_client._core.jobs import JobProgress

Progress: TypeAlias = bool | Callable[[JobProgress], object]
"""Whether to show progress, or a function that is called after each poll."""

Show: TypeAlias = Callable[[JobProgress], object]


@contextmanager
def show_progress(
    progress: Progress, title: str, stream: TextIO | None = None, *, name: str = ""
) -> Generator[Show]:
    """Yield the function to call after each poll of a job.

    Args:
        progress: True for a progress bar (or lines, without a terminal or without the extra
            `progress`), False for no output, or a function to call instead.
        title: the label to show, such as `backtests.wait`.
        stream: the stream to write to; standard error by default.
        name: the name or id of the job, if its responses have no name.
    """
    if callable(progress):
        yield progress
    elif not progress:
        yield _nothing
    else:
        # Imported here, because most programs show no progress.
        from quantconnect_client._display import lines, notebook, terminal

        target = stream or sys.stderr
        if stream is None and notebook.in_notebook():
            shown = notebook.bar(title, name)
        elif target.isatty():
            shown = terminal.bar(title, name, target)
        else:
            shown = lines.lines(title, name, target)
        with shown as show:
            yield show


def _nothing(_progress: JobProgress) -> None:
    pass
