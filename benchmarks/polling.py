"""How late a wait notices the end of a job, and how many calls it takes, on a virtual clock."""

from collections.abc import Iterator
from itertools import accumulate, chain, repeat, takewhile
from typing import NamedTuple

from quantconnect_client._core.polling import pauses

JOBS = (0.2, 0.9, 3.0, 7.0, 29.0, 61.0, 299.0, 1201.0, 3599.0)
"""Seconds that a job takes; none of them suits one of the two."""


class Looks(NamedTuple):
    """The moments at which a job is looked at, in seconds from its start."""

    moments: list[float]

    def late(self, job: float) -> float:
        """Seconds between the end of the job and the look that sees it."""
        return self.moments[self.calls(job) - 1] - job

    def calls(self, job: float) -> int:
        """How many looks it takes to see the end."""
        return sum(moment < job for moment in self.moments) + 1


class VirtualClock:
    """Time that passes only where it is told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def ours() -> Looks:
    clock = VirtualClock()
    moments = [clock.now]
    for pause in pauses(2 * JOBS[-1], clock):
        clock.now += pause
        moments.append(clock.now)
    return Looks(moments)


def official_client() -> Looks:
    """The ladder that the LEAN CLI waits by."""
    ladder = chain([0.25] * 4, [1.0] * 9, [2.0] * 10, [5.0] * 54, repeat(10.0))
    steps = accumulate(ladder, initial=0.0)
    return Looks(list(takewhile(lambda moment: moment < 2 * JOBS[-1], steps)))


def lines() -> Iterator[str]:
    client, official = ours(), official_client()
    yield f"{'waiting for a job of':<24}{'late':>10}{'bound':>10}{'calls':>8}{'LEAN CLI':>18}"
    for job in JOBS:
        bound = max(2.0, 0.1 * job)
        holds = client.late(job) <= bound and client.calls(job) <= official.calls(job)
        yield (
            f"{job:>20.1f} s   {client.late(job):>8.2f} s{bound:>8.1f} s{client.calls(job):>8}"
            f"{official.late(job):>9.2f} s,{official.calls(job):>5}  "
            f"{'holds' if holds else 'MISSES'}"
        )
