"""Benchmark figures: each is checked against its bound, with times measured on one machine."""

import pytest

from benchmarks import polling
from benchmarks.figures import Figure, in_turns, seconds_of


@pytest.mark.parametrize(
    ("ours", "bound", "verdict"),
    [(1.0, 1.0, "(bound 1 x, holds)"), (1.1, 1.0, "(bound 1 x, MISSES)"), (9.0, None, "")],
)
def test_a_figure_reports_whether_it_is_within_its_bound(
    ours: float, bound: float | None, verdict: str
) -> None:
    text = str(Figure("decode", ours, 1.0, bound))

    assert f"{ours * 1000:.2f} ms against   1000.00 ms = {ours:5.2f} x" in text
    assert text.rstrip().endswith(verdict)
    assert ("bound" in text) == (bound is not None)


def test_the_median_is_computed_over_alternating_calls() -> None:
    order: list[str] = []
    times = {"a": iter([9.0, 1.0, 2.0]), "b": iter([3.0, 8.0, 4.0])}

    def take(name: str) -> float:
        order.append(name)
        return next(times[name])

    assert in_turns(lambda: take("a"), lambda: take("b"), 3) == [2.0, 4.0]
    assert order == ["a", "b"] * 3


def test_elapsed_seconds_cover_the_whole_call(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("benchmarks.figures.time.perf_counter", lambda: now[0])

    def call() -> None:
        now[0] += 2.5

    assert seconds_of(call)() == 2.5


def test_polls_are_counted_until_one_sees_the_completed_job() -> None:
    looks = polling.Looks([0.0, 1.0, 2.0, 4.0])

    assert (looks.calls(0.5), looks.late(0.5)) == (2, 0.5)
    assert (looks.calls(2.0), looks.late(2.0)) == (3, 0.0)
    assert (looks.calls(3.0), looks.late(3.0)) == (4, 1.0)


def test_every_line_about_polling_has_a_verdict() -> None:
    _, *lines = polling.lines()

    assert len(lines) == len(polling.JOBS)
    assert {line.split()[-1] for line in lines} == {"holds"}
