"""`python -m benchmarks` prints each figure with its bound and verdict."""

import subprocess
from collections.abc import Callable, Iterator

import pytest

from benchmarks import __main__ as command
from benchmarks import results
from benchmarks.figures import Figure


def test_an_import_is_timed_in_a_new_interpreter() -> None:
    seconds = command.seconds_to_import("import sys; assert 'pytest' not in sys.modules")()

    assert isinstance(seconds, float)
    with pytest.raises(subprocess.CalledProcessError):
        command.seconds_to_import("import benchmarks.missing")()


@pytest.mark.parametrize(("seconds", "verdict"), [(1.3, "holds"), (1.31, "MISSES")])
def test_imports_are_compared_with_httpx(
    seconds: float, verdict: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def seconds_to_import(statement: str) -> Callable[[], float]:
        return lambda: 1.0 if statement == "import httpx" else seconds

    monkeypatch.setattr(command, "seconds_to_import", seconds_to_import)

    figures = command.imports()

    assert [figure.what for figure in figures] == [
        "import quantconnect_client",
        "from quantconnect_client import QuantConnect",
    ]
    assert all(str(figure).endswith(f"(bound 1.3 x, {verdict})") for figure in figures)


@pytest.mark.parametrize(("seconds", "verdict"), [(29.9, "holds"), (30.0, "MISSES")])
def test_generation_is_checked_against_its_bound(
    seconds: float, verdict: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]

    def run(arguments: list[str], *, check: bool) -> None:
        assert arguments[1:] == ["-m", "tools.generate", "--check"]
        assert check
        now[0] = 100.0 + seconds

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(command, "perf_counter", lambda: now[0])

    assert command.generation() == f"make generate: {seconds} s (bound 30 s, {verdict})"


def test_a_benchmark_of_memory_runs_in_a_new_process() -> None:
    assert command.output_of("this").startswith("The Zen of Python")
    with pytest.raises(subprocess.CalledProcessError):
        command.output_of("benchmarks.missing")


def test_every_figure_is_printed_as_soon_as_it_is_measured(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    figure = Figure("decode", 2.0, 1.0, bound=1.0)

    def report() -> Iterator[object]:
        yield figure
        assert capsys.readouterr().out == f"{figure}\n"
        yield "a line"

    monkeypatch.setattr(command, "report", report)
    stored: list[object] = []
    monkeypatch.setattr(results, "save", stored.extend)

    command.main()

    assert capsys.readouterr().out == "a line\n"
    assert str(figure).endswith("MISSES)")
    assert stored == [figure, "a line"]


def test_the_report_has_the_figures_of_every_benchmark(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "imports", lambda: ["imports"])
    monkeypatch.setattr(command, "generation", lambda: "generation")
    monkeypatch.setattr(command, "output_of", lambda module: module)
    for name in (
        "command_line.figures",
        "calls.figures",
        "decoding.figures",
        "polling.lines",
        "round_trips.lines",
        "objects.lines",
    ):
        monkeypatch.setattr(f"benchmarks.{name}", lambda name=name: [name])

    assert list(command.report()) == [
        "imports",
        "command_line.figures",
        "calls.figures",
        "decoding.figures",
        "generation",
        "polling.lines",
        "round_trips.lines",
        "objects.lines",
        "benchmarks.listings",
    ]
