"""Measure a rate limit that processes share through a real Valkey server.

`make check-shared-limit`, or `python -m benchmarks.shared_limit --processes 8 --limit 300`. Half of
the processes use threads, the others tasks. The sandbox records when each request arrives. The
server is killed for 10 seconds, and later stopped for 10 seconds. The command fails if a window of
60 seconds has too many requests, if less than 95 % of the limit is used, or if a call is lost.
"""

import argparse
import asyncio
import multiprocessing
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from itertools import pairwise
from typing import NamedTuple

import httpx

from benchmarks.served import PATIENCE, TOKEN, served
from benchmarks.valkey import Valkey, running
from quantconnect_client import AsyncQuantConnect, QuantConnect, QuantConnectError, SharedLimit

WINDOW = 60.0
AWAY = 10.0
SHORT_PATIENCE = 3.0
"""Seconds that every second process waits for the server. The others wait as long as needed."""
AT_ONCE = 3
RETURNED = "returned"

Outcomes = Counter[str]


class Work(NamedTuple):
    """What one process does: calls, several at once, until a time or for a number of calls each."""

    limit: SharedLimit
    base_url: str
    until: float = float("inf")
    calls: float = float("inf")

    def goes_on(self, made: int) -> bool:
        """Whether a worker that has made so many calls makes another one."""
        return made < self.calls and time.time() < self.until


def work_in_threads(work: Work) -> Outcomes:
    """Make calls in threads that share a client, and count the results by name."""

    def worker(qc: QuantConnect) -> Outcomes:
        outcomes = Outcomes()
        while work.goes_on(outcomes.total()):
            try:
                qc.projects.list()
                outcomes[RETURNED] += 1
            except QuantConnectError as error:
                outcomes[type(error).__name__] += 1
        return outcomes

    with (
        QuantConnect(123, TOKEN, base_url=work.base_url, limiter=work.limit) as qc,
        ThreadPoolExecutor(AT_ONCE) as pool,
    ):
        return sum(pool.map(worker, [qc] * AT_ONCE), Outcomes())


def work_in_tasks(work: Work) -> Outcomes:
    """Make calls in tasks that share a client, and count the results by name."""

    async def worker(qc: AsyncQuantConnect) -> Outcomes:
        outcomes = Outcomes()
        while work.goes_on(outcomes.total()):
            try:
                await qc.projects.list()
                outcomes[RETURNED] += 1
            except QuantConnectError as error:
                outcomes[type(error).__name__] += 1
        return outcomes

    async def main() -> Outcomes:
        async with AsyncQuantConnect(123, TOKEN, base_url=work.base_url, limiter=work.limit) as qc:
            return sum(await asyncio.gather(*[worker(qc) for _ in range(AT_ONCE)]), Outcomes())

    return asyncio.run(main())


KINDS: tuple[Callable[[Work], Outcomes], ...] = (work_in_threads, work_in_tasks)


def started(pool: ProcessPoolExecutor, works: Sequence[Work]) -> list[Future[Outcomes]]:
    """Start a process for each work, with threads and tasks in turn."""
    return [pool.submit(KINDS[number % 2], work) for number, work in enumerate(works)]


def processes(count: int) -> ProcessPoolExecutor:
    """Return a pool of processes that share nothing with this one."""
    return ProcessPoolExecutor(count, mp_context=multiprocessing.get_context("spawn"))


def arrivals(base_url: str) -> list[float]:
    """Return when the requests arrived at the sandbox, in seconds and in order."""
    address = base_url.replace("/api/v2", "/__sandbox__/requests")
    response = httpx.get(address, trust_env=False, timeout=PATIENCE).json()
    assert response["total"] == len(response["requests"])
    return sorted(request["arrived"] for request in response["requests"])


def most_in_any(window: float, times: Sequence[float]) -> int:
    """Return the largest number of times in any window of so many seconds."""
    most = first = 0
    for last, moment in enumerate(times):
        while first < last and moment - times[first] >= window:
            first += 1
        most = max(most, last - first + 1)
    return most


def used(limit: int, window: float, times: Sequence[float]) -> float:
    """Return the mean share of a limit that is used, measured from each call to the limit-th next.

    Whole windows at the end do not count, so it does not matter where in a burst the times end.
    """
    spans = [later - earlier for earlier, later in zip(times, times[limit:], strict=False)]
    return window * len(spans) / sum(spans)


def longest_gap(times: Sequence[float]) -> float:
    """Return the longest time without any request."""
    return max(later - earlier for earlier, later in pairwise(times))


def wait_for_requests(base_url: str) -> None:
    """Return when the next request has arrived: the processes then ask for permissions."""
    address = base_url.replace("/api/v2", "/__sandbox__/health")

    def total() -> int:
        return int(httpx.get(address, trust_env=False, timeout=PATIENCE).json()["requests"])

    before = total()
    while total() == before:
        time.sleep(0.05)


def pass_time(seconds: float) -> None:
    """Let the processes work for so long."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        time.sleep(0.1)


def disturb(valkey: Valkey, base_url: str, rest: float) -> None:
    """Take the server away twice, each time when it is asked, and let the processes work after."""
    wait_for_requests(base_url)
    print(f"killing the server for {AWAY:g} s", flush=True)
    valkey.kill()
    pass_time(AWAY)
    valkey.restart()
    pass_time(WINDOW + rest)
    wait_for_requests(base_url)
    print(f"stopping the server for {AWAY:g} s", flush=True)
    with valkey.stopped():
        pass_time(AWAY)
    pass_time(rest)


class Run(NamedTuple):
    """What a run recorded: results of the calls, arrivals, and those before the disturbances."""

    limit: int
    outcomes: Outcomes
    times: list[float]
    calm: list[float]

    def report(self) -> bool:
        """Print the figures, and return whether they are good."""
        most, share = most_in_any(WINDOW, self.times), used(self.limit, WINDOW, self.calm)
        lost = self.outcomes[RETURNED] - len(self.times)
        seconds = self.calm[-1] - self.calm[0]
        print(f"{most} requests at most in any {WINDOW:g} s, of {len(self.times)} in total")
        print(f"{share:.1%} of the limit used in {seconds:.0f} s before the server went away")
        print(f"{longest_gap(self.times):.1f} s at most without a request")
        print(f"results of the calls: {dict(self.outcomes)}")
        print(f"{lost} calls lost")
        return most <= self.limit and share >= 0.95 and lost == 0


def run(count: int, limit: int, seconds: float) -> Run:
    """Let so many processes work, with the server there for so many seconds and then disturbed."""
    with running() as valkey, served() as (_, base_url), processes(count) as pool:
        young, rest = WINDOW + 5, WINDOW + 10
        calm = time.time() + young + seconds
        # Before the server goes away, it takes up to a window until it is asked.
        until = calm + 2 * (AWAY + rest) + 3 * (WINDOW + 3)
        patience = [SHORT_PATIENCE if number % 4 < 2 else 2 * WINDOW for number in range(count)]
        limits = [SharedLimit(valkey.url, calls_per_minute=limit, timeout=one) for one in patience]
        futures = started(pool, [Work(one, base_url, until) for one in limits])
        pass_time(calm - time.time())
        disturb(valkey, base_url, rest)
        outcomes = sum([future.result() for future in futures], Outcomes())
        times = arrivals(base_url)
    return Run(limit, outcomes, times, [moment for moment in times if moment < calm])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--processes", type=int, default=8)
    parser.add_argument("--limit", type=int, default=300, help="calls per minute")
    parser.add_argument("--seconds", type=float, default=190, help="until the server goes away")
    options = parser.parse_args()
    print(f"{options.processes} processes, {options.limit} calls a minute", flush=True)
    sys.exit(not run(options.processes, options.limit, options.seconds).report())


if __name__ == "__main__":
    main()
