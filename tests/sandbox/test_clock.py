from datetime import UTC, datetime, timedelta, timezone

import pytest

from quantconnect_sandbox.store.clock import Clock, stamp
from quantconnect_sandbox.store.jobs import Job, Pace, read_pace

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def test_a_frozen_clock_moves_only_when_advanced() -> None:
    clock = Clock(frozen=NOON)
    assert clock.now() == NOON
    clock.advance(90)
    assert clock.now() == NOON + timedelta(seconds=90)


def test_a_running_clock_keeps_running_after_an_advance() -> None:
    clock = Clock()
    clock.advance(3600)
    ahead = clock.now() - datetime.now(UTC)
    assert timedelta(minutes=59) < ahead <= timedelta(hours=1)


def test_the_clock_returns_utc() -> None:
    east = timezone(timedelta(hours=9))
    assert Clock(frozen=NOON.astimezone(east)).now().tzinfo is UTC
    assert stamp(NOON) == "2026-11-21 12:00:00"


def test_the_clock_rejects_going_back_and_naive_datetimes() -> None:
    with pytest.raises(ValueError, match="seconds=-1: the clock only moves forward"):
        Clock().advance(-1)
    with pytest.raises(ValueError, match="no time zone"):
        Clock(frozen=NOON.replace(tzinfo=None))


@pytest.mark.parametrize(
    ("seconds", "after", "progress"),
    [(10, 0, 0), (10, 4, 0.4), (10, 10, 1), (10, 99, 1), (0, 0, 1)],
)
def test_a_job_is_a_function_of_the_clock(seconds: float, after: float, progress: float) -> None:
    job = Job(started=NOON, pace=Pace(seconds=seconds))
    now = NOON + timedelta(seconds=after)
    assert job.progress(now) == progress
    assert job.done(now) is (progress == 1)


def test_a_job_paced_by_polls_advances_only_with_polls() -> None:
    job = Job(started=NOON, pace=Pace(polls=4))
    assert job.progress(NOON + timedelta(days=1)) == 0
    assert [job.poll(NOON) for _ in range(5)] == [0.25, 0.5, 0.75, 1, 1]


def test_a_stopped_job_keeps_its_progress() -> None:
    job = Job(started=NOON, pace=Pace(seconds=10))
    job.stop(NOON + timedelta(seconds=4))
    assert job.progress(NOON + timedelta(seconds=99)) == 0.4
    assert not job.done(NOON + timedelta(seconds=99))


@pytest.mark.parametrize(
    ("written", "pace"),
    [
        (0, Pace()),
        (10, Pace(seconds=10)),
        ("2.5", Pace(seconds=2.5)),
        ("1 poll", Pace(polls=1)),
        ("3 polls", Pace(polls=3)),
    ],
)
def test_a_pace_is_seconds_or_polls(written: object, pace: Pace) -> None:
    assert read_pace(written) == pace


@pytest.mark.parametrize("written", [-1, "soon", "1.5 polls", "", None])
def test_an_invalid_pace_is_rejected(written: object) -> None:
    with pytest.raises(ValueError, match=r"pass seconds \(10\) or polls"):
        read_pace(written)


@pytest.mark.parametrize("pace", [Pace(), Pace(polls=3), Pace(seconds=0.25), Pace(seconds=3e6)])
def test_a_pace_round_trips_through_its_text_form(pace: Pace) -> None:
    assert read_pace(str(pace)) == pace
