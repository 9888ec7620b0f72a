"""Tasks of both clients are compared with the delay of one call."""

import pytest

from benchmarks import round_trips
from benchmarks.round_trips import Trips


@pytest.mark.parametrize(("delays", "verdict"), [(6.0, "holds"), (6.1, "MISSES")])
def test_a_line_has_the_bound_and_the_verdict(delays: float, verdict: str) -> None:
    assert str(Trips("orders", delays, 6)).endswith(f" delays  (bound 6, {verdict})")


def test_every_task_runs_with_both_clients(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(round_trips, "DELAY", 0.001)
    monkeypatch.setattr(round_trips, "ORDERS", 300)
    monkeypatch.setattr(round_trips, "FILES", 3)

    assert [line.what for line in round_trips.lines()] == [
        "2 orders",
        "300 orders",
        "upload of 3 objects",
        "download of 3 objects",
        "push of 3 files",
        "async 2 orders",
        "async 300 orders",
        "async upload of 3 objects",
        "async download of 3 objects",
        "async push of 3 files",
    ]
