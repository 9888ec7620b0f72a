"""Polling intervals of jobs."""

import time
from collections.abc import Callable, Iterator

LONGEST_PAUSE = 60.0
"""Seconds."""


def pauses(timeout: float, clock: Callable[[], float] = time.monotonic) -> Iterator[float]:
    """Yield the seconds to sleep before each further poll. The last poll is at the deadline.

    Short jobs are polled often. For long jobs, the interval grows to a tenth of the elapsed time,
    at most `LONGEST_PAUSE`.
    """
    start = clock()
    while (left := timeout - (clock() - start)) > 0:
        pause = pause_after(timeout - left)
        yield min(pause, left)
        if pause >= left:
            return


def pause_after(elapsed: float) -> float:
    """Return the seconds until the next poll of a job that has run for `elapsed` seconds."""
    if elapsed < 1:
        return 0.25
    if elapsed < 5:
        return 1.0
    return min(max(2.0, elapsed / 10), LONGEST_PAUSE)
