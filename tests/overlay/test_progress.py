"""The progress of a job in a terminal, a notebook, a log file and a function."""

import io
import re
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from types import ModuleType
from typing import Any

import pytest

from quantconnect_client._core.jobs import JobProgress
from quantconnect_client._core.progress import show_progress
from quantconnect_client._display import terminal
from quantconnect_client._display.notebook import Bar

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


def test_a_line_names_its_job() -> None:
    stream = io.StringIO()
    with (
        show_progress(True, "backtests.wait", stream, name="b1") as first,
        show_progress(True, "backtests.wait", stream, name="b2") as second,
    ):
        first(JobProgress("In Queue..."))
        second(JobProgress("In Queue...", name="a name of\nmore than 40 characters, from a server"))
    assert stream.getvalue().splitlines() == [
        "backtests.wait b1: In Queue...",
        "backtests.wait a name of more than 40 characters, fr...: In Queue...",
    ]


def bars(stream: Terminal) -> list[str]:
    """The bars as they were drawn last, of two jobs."""
    return re.findall(r"backtests\.wait [^\r\n]*", stream.getvalue())[-2:]


def test_jobs_at_the_same_time_have_a_bar_each_that_names_the_job() -> None:
    stream = Terminal()
    with show_progress(True, "backtests.wait", stream, name="b1") as first:
        with show_progress(True, "backtests.wait", stream, name="b2") as second:
            first(JobProgress("In Progress...", 0.25, name="fast"))
            second(JobProgress("Completed.", 1.0, done=True, name="slow"))
        first(JobProgress("Completed.", 1.0, done=True, name="fast"))
    first_bar, second_bar = bars(stream)

    assert "backtests.wait fast Completed." in first_bar
    assert "backtests.wait slow Completed." in second_bar
    assert "100%" in first_bar
    assert terminal._shown == {}


def test_a_job_after_another_has_a_display_of_its_own() -> None:
    for shown in (watched(Terminal()), watched(Terminal())):
        assert "Completed." in shown
        assert terminal._shown == {}


def test_the_bars_of_threads_are_drawn_together() -> None:
    stream = Terminal()
    both = Barrier(2)

    def watch(name: str) -> None:
        with show_progress(True, "backtests.wait", stream, name=name) as show:
            both.wait()
            show(JobProgress("Completed.", 1.0, done=True))

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(watch, ("b1", "b2")))

    assert {text.split()[1] for text in bars(stream)} == {"b1", "b2"}
    assert terminal._shown == {}


class Shell:
    kernel = object()


class Output:
    """What IPython shows, without a kernel."""

    def __init__(self) -> None:
        self.shown: list[str] = []

    def display(self, shown: Any, *, display_id: bool) -> "Output":
        assert display_id
        self.update(shown)
        return self

    def update(self, shown: Any) -> None:
        self.shown.append(shown._repr_html_())


@pytest.fixture
def notebook(monkeypatch: pytest.MonkeyPatch) -> Output:
    output = Output()
    modules: dict[str, Any] = {"IPython": ModuleType("IPython"), "IPython.display": output}
    modules["IPython"].get_ipython = Shell
    for name, module in modules.items():
        monkeypatch.setitem(sys.modules, name, module)
    return output


def test_progress_in_a_notebook_is_a_bar(
    notebook: Output, capsys: pytest.CaptureFixture[str]
) -> None:
    with show_progress(True, "backtests.wait", name="b1") as show:
        for step in (*STEPS, STEPS[-1]):
            show(step)

    assert notebook.shown[0] == "<div><progress max='1'></progress> backtests.wait b1</div>"
    assert notebook.shown[2] == (
        "<div><progress max='1' value=\"0.310\"></progress>"
        " backtests.wait b1 In Progress... 31%</div>"
    )
    assert len(notebook.shown) == 1 + len(STEPS) + 1
    assert notebook.shown[-1] == notebook.shown[-2]
    assert capsys.readouterr() == ("", "")


def test_a_bar_of_a_notebook_without_a_fraction_stops_with_its_job(notebook: Output) -> None:
    with show_progress(True, "compiles.wait") as show:
        show(JobProgress("<InQueue>"))
    with show_progress(True, "compiles.wait") as show:
        show(JobProgress("BuildSuccess", done=True))

    assert notebook.shown[2] == "<div>compiles.wait &lt;InQueue&gt;</div>"
    assert notebook.shown[-1].startswith("<div><progress max='1' value=\"1.000\">")


def test_a_bar_of_a_notebook_is_text_where_there_is_no_html() -> None:
    assert repr(Bar("compiles.wait InQueue")) == "compiles.wait InQueue"
    assert repr(Bar("backtests.wait a", 0.3)) == "backtests.wait a 30%"
    assert Bar("a") != "a"


@pytest.mark.parametrize("shell", [None, object()])
def test_ipython_in_a_terminal_is_no_notebook(
    shell: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    module: Any = ModuleType("IPython")
    module.get_ipython = lambda: shell
    monkeypatch.setitem(sys.modules, "IPython", module)
    with show_progress(True, "compiles.wait") as show:
        show(JobProgress("InQueue"))
    assert capsys.readouterr().err == "compiles.wait: InQueue\n"


def test_a_progress_function_receives_every_poll() -> None:
    seen: list[JobProgress] = []
    with show_progress(seen.append, "x") as show:
        for step in STEPS:
            show(step)
    assert tuple(seen) == STEPS
