"""Progress bars in a terminal, with rich."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Any, TextIO

from quantconnect_client._display.lines import Show, label, lines, one_line

if TYPE_CHECKING:
    from quantconnect_client._core.jobs import JobProgress

WIDTH = 20  # characters, which leaves half of a narrow terminal for the name of the job


@dataclass
class _Bars:
    """The bars of all jobs on one stream, since two displays would overwrite each other."""

    display: Any
    stream: TextIO
    jobs: int = 0


_lock = Lock()
_shown: dict[int, _Bars] = {}


@contextmanager
def bar(title: str, name: str, stream: TextIO) -> Generator[Show]:
    """Draw a progress bar below those of other jobs; without rich, print lines."""
    display = _join(stream)
    if display is None:
        with lines(title, name, stream) as show_line:
            yield show_line
        return
    try:
        task = display.add_task(label(title, name), total=None)

        def show(progress: "JobProgress") -> None:
            total = None if progress.fraction is None else 1.0
            text = f"{label(title, progress.name or name)} {one_line(progress.state)}"
            display.update(task, description=text, total=total, completed=progress.fraction)

        yield show
    finally:
        _leave(stream)


def _join(stream: TextIO) -> Any:
    try:
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            Progress,
            TaskProgressColumn,
            TextColumn,
            TimeElapsedColumn,
        )
        from rich.table import Column
    except ImportError:
        return None
    with _lock:
        bars = _shown.get(id(stream))
        if bars is None:
            columns = (
                # The state comes from a server, so brackets in it must not be parsed as markup.
                TextColumn("{task.description}", markup=False, table_column=Column(no_wrap=True)),
                BarColumn(bar_width=WIDTH),
                TaskProgressColumn(),
                TimeElapsedColumn(),
            )
            bars = _Bars(Progress(*columns, console=Console(file=stream)), stream)
            bars.display.start()
            _shown[id(stream)] = bars
        bars.jobs += 1
        return bars.display


def _leave(stream: TextIO) -> None:
    with _lock:
        bars = _shown[id(stream)]
        bars.jobs -= 1
        if not bars.jobs:
            del _shown[id(stream)]
            bars.display.stop()
