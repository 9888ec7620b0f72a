"""The progress of a job in a terminal, in a log file and in a function."""

import io
import sys

import pytest

from quantconnect_client._core.jobs import JobProgress
from quantconnect_client._core.progress import show_progress

STEPS = (
    JobProgress("In Queue...", 0.0),
    JobProgress("In Progress...", 0.31),
    JobProgress("In Progress...", 0.35),
    JobProgress("In Progress...", 0.52),
    JobProgress("Completed.", 1.0, done=True),
)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def watched(stream: io.StringIO) -> str:
    with show_progress(True, "backtests.wait", stream) as show:
        for step in STEPS:
            show(step)
    return stream.getvalue()


def test_progress_without_a_terminal_is_a_line_per_ten_percent() -> None:
    assert watched(io.StringIO()).splitlines() == [
        "backtests.wait: In Queue... 0%",
        "backtests.wait: In Progress... 31%",
        "backtests.wait: In Progress... 52%",
        "backtests.wait: Completed. 100%",
    ]


def test_progress_without_a_fraction_shows_the_state() -> None:
    stream = io.StringIO()
    with show_progress(True, "compiles.wait", stream) as show:
        show(JobProgress("InQueue"))
        show(JobProgress("InQueue"))
    assert stream.getvalue() == "compiles.wait: InQueue\n"


def test_progress_in_a_terminal_is_a_bar() -> None:
    drawn = watched(Terminal())
    assert "backtests.wait Completed." in drawn
    assert "100%" in drawn
    assert "━" in drawn


def test_a_progress_bar_without_a_fraction_is_drawn() -> None:
    stream = Terminal()
    with show_progress(True, "compiles.wait", stream) as show:
        show(JobProgress("InQueue"))
    assert "compiles.wait InQueue" in stream.getvalue()


def test_progress_in_a_terminal_without_rich_is_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rich.console", None)
    assert watched(Terminal()).startswith("backtests.wait: In Queue... 0%\n")


def test_progress_is_written_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    with show_progress(True, "compiles.wait") as show:
        show(JobProgress("InQueue"))
    assert capsys.readouterr().err == "compiles.wait: InQueue\n"


def test_progress_is_not_shown_by_default(capsys: pytest.CaptureFixture[str]) -> None:
    with show_progress(False, "compiles.wait") as show:
        show(JobProgress("InQueue"))
    assert capsys.readouterr() == ("", "")


def test_a_progress_function_receives_every_poll() -> None:
    seen: list[JobProgress] = []
    with show_progress(seen.append, "x") as show:
        for step in STEPS:
            show(step)
    assert tuple(seen) == STEPS
