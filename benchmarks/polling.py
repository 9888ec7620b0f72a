"""How soon a wait detects the end of a job, and with how many calls, on a virtual clock."""

from collections.abc import Iterator
from itertools import accumulate, chain, repeat, takewhile
from typing import NamedTuple

from quantconnect_client._core.polling import pauses

JOBS = (0.2, 0.9, 3.0, 7.0, 29.0, 61.0, 299.0, 1201.0, 3599.0)
"""Durations of jobs in seconds, none of which favors one of the clients."""


class Looks(NamedTuple):
    """The moments at which a job is polled, in seconds from its start."""

    moments: list[float]

    def late(self, job: float) -> float:
        """Return the seconds between the end of the job and the poll that detects it."""
        return self.moments[self.calls(job) - 1] - job

    def calls(self, job: float) -> int:
        """Return the number of polls until one detects the end."""
        return sum(moment < job for moment in self.moments) + 1


class VirtualClock:
    """A clock that stands still until its time is set."""

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
    """Return the polls of the LEAN CLI."""
    intervals = chain([0.25] * 4, [1.0] * 9, [2.0] * 10, [5.0] * 54, repeat(10.0))
    moments = accumulate(intervals, initial=0.0)
    return Looks(list(takewhile(lambda moment: moment < 2 * JOBS[-1], moments)))


def lines() -> Iterator[str]:
    client, official = ours(), official_client()
    yield f"{'waiting for a job of':<24}{'delay':>10}{'bound':>10}{'calls':>8}{'LEAN CLI':>18}"
    for job in JOBS:
        bound = max(2.0, 0.1 * job)
        holds = client.late(job) <= bound and client.calls(job) <= official.calls(job)
        yield (
            f"{job:>20.1f} s   {client.late(job):>8.2f} s{bound:>8.1f} s{client.calls(job):>8}"
            f"{official.late(job):>9.2f} s,{official.calls(job):>5}  "
            f"{'holds' if holds else 'MISSES'}"
        )
