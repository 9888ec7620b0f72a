"""What a person sees of a job."""

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


def test_without_a_terminal_there_is_a_line_for_each_tenth() -> None:
    assert watched(io.StringIO()).splitlines() == [
        "backtests.wait: In Queue... 0%",
        "backtests.wait: In Progress... 31%",
        "backtests.wait: In Progress... 52%",
        "backtests.wait: Completed. 100%",
    ]


def test_a_job_without_a_share_shows_its_state() -> None:
    stream = io.StringIO()
    with show_progress(True, "compiles.wait", stream) as show:
        show(JobProgress("InQueue"))
        show(JobProgress("InQueue"))
    assert stream.getvalue() == "compiles.wait: InQueue\n"


def test_in_a_terminal_there_is_a_bar() -> None:
    drawn = watched(Terminal())
    assert "backtests.wait Completed." in drawn
    assert "100%" in drawn
    assert "━" in drawn


def test_a_bar_without_a_share_is_drawn_too() -> None:
    stream = Terminal()
    with show_progress(True, "compiles.wait", stream) as show:
        show(JobProgress("InQueue"))
    assert "compiles.wait InQueue" in stream.getvalue()


def test_without_rich_a_terminal_gets_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rich.console", None)
    assert watched(Terminal()).startswith("backtests.wait: In Queue... 0%\n")


def test_the_standard_error_is_written_to(capsys: pytest.CaptureFixture[str]) -> None:
    with show_progress(True, "compiles.wait") as show:
        show(JobProgress("InQueue"))
    assert capsys.readouterr().err == "compiles.wait: InQueue\n"


def test_nothing_is_shown_unless_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    with show_progress(False, "compiles.wait") as show:
        show(JobProgress("InQueue"))
    assert capsys.readouterr() == ("", "")


def test_a_function_gets_every_look() -> None:
    seen: list[JobProgress] = []
    with show_progress(seen.append, "x") as show:
        for step in STEPS:
            show(step)
    assert tuple(seen) == STEPS
