"""Backoff and polling intervals, with a clock that tests control."""

from itertools import accumulate, pairwise

import pytest

from quantconnect_client._core.polling import pause_after, pauses
from quantconnect_client._core.retry import LONGEST_WAIT, MOST_ATTEMPTS, Retry
from quantconnect_client.errors import (
    ApiError,
    ConnectionFailedError,
    ConnectionLostError,
    QuantConnectError,
    ServerError,
    ThrottledError,
)

REJECTED = ApiError(["no"], operation="x", status=200, body="")
THROTTLED = ThrottledError(["slow down"], operation="x", status=200, body="")
LOST = ConnectionLostError("lost", operation="x")
NOT_SENT = ConnectionFailedError("refused", operation="x")


class FakeClock:
    """A clock that advances only by sleeping."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def looks(timeout: float) -> list[float]:
    """The times of all polls of a job, from the first one on."""
    clock = FakeClock()
    moments = [0.0]
    for pause in pauses(timeout, clock):
        clock.sleep(pause)
        moments.append(clock() - 100)
    return moments


@pytest.mark.parametrize(
    ("error", "safe", "is_repeated"),
    [
        (REJECTED, True, False),
        (LOST, True, True),
        (LOST, False, False),
        (NOT_SENT, False, True),
        (THROTTLED, False, True),
    ],
)
def test_only_requests_that_are_safe_to_retry_are_retried(
    error: QuantConnectError, safe: bool, is_repeated: bool
) -> None:
    assert (Retry().pause(error, safe=safe, attempt=1) is not None) == is_repeated


def test_pauses_grow_up_to_a_limit() -> None:
    retry = Retry(attempts=20, first_pause=1)
    bounds = [(0.5, 1), (1, 2), (2, 4), (4, 8)]

    for attempt, (low, high) in enumerate(bounds, start=1):
        assert low <= (retry.pause(LOST, safe=True, attempt=attempt) or 0) <= high
    assert LONGEST_WAIT / 2 <= (retry.pause(LOST, safe=True, attempt=19) or 0) <= LONGEST_WAIT


def test_a_pause_is_finite_for_any_number_of_attempts() -> None:
    retry = Retry(attempts=MOST_ATTEMPTS, first_pause=1)
    pause = retry.pause(LOST, safe=True, attempt=MOST_ATTEMPTS - 1) or 0
    assert LONGEST_WAIT / 2 <= pause <= LONGEST_WAIT


def test_attempts_are_limited() -> None:
    assert Retry(attempts=2).pause(LOST, safe=True, attempt=1) is not None
    assert Retry(attempts=2).pause(LOST, safe=True, attempt=2) is None


@pytest.mark.parametrize(("asked", "pause"), [(0.0, 0.0), (7.0, 7.0), (61.0, None)])
def test_retry_after_is_respected_up_to_a_maximum(asked: float, pause: float | None) -> None:
    throttled = ThrottledError([], operation="x", status=429, body="")
    unavailable = ServerError([], operation="x", status=503, body="")
    throttled.retry_after = unavailable.retry_after = asked

    assert Retry().pause(throttled, safe=False, attempt=1) == pause
    assert Retry().pause(unavailable, safe=True, attempt=1) == pause


def test_the_last_poll_is_at_the_deadline() -> None:
    assert looks(0) == [0]
    assert looks(0.1) == pytest.approx([0, 0.1])
    assert looks(3) == [0, 0.25, 0.5, 0.75, 1, 2, 3]
    assert looks(3.5)[-2:] == [3, 3.5]


def test_a_polling_interval_is_at_most_two_seconds_or_a_tenth_of_the_elapsed_time() -> None:
    moments = looks(4 * 3600)

    for before, after in pairwise(moments):
        assert after - before <= max(2.0, before / 10) + 1e-6
        assert after - before <= LONGEST_WAIT + 1e-6


def test_polls_are_fewer_than_those_of_the_official_cli() -> None:
    ladder = [0.25] * 4 + [1] * 9 + [2] * 10 + [5] * 54 + [10] * 1000
    theirs = [0, *accumulate(ladder)]

    for seconds in (1, 30, 60, 300, 1200, 3600):
        ours = sum(moment <= seconds for moment in looks(4000))
        assert ours <= sum(moment <= seconds for moment in theirs)


def test_pauses_never_shrink() -> None:
    steps = [pause_after(elapsed / 4) for elapsed in range(4000)]

    assert steps == sorted(steps)
