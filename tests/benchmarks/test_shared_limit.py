"""Processes that share a rate limit through a real server stay below it, also when it restarts."""

from typing import Any, ClassVar

import pytest
import redis

from benchmarks.shared_limit import (
    AT_ONCE,
    RETURNED,
    Outcomes,
    Run,
    Work,
    arrivals,
    longest_gap,
    most_in_any,
    processes,
    started,
    used,
)
from benchmarks.valkey import Valkey, running
from quantconnect_client import SharedLimit
from quantconnect_client.limits import SCRIPT
from quantconnect_sandbox import Sandbox
from tests.patience import PATIENCE, wait_until

PROCESSES, CALLS, LIMIT = 4, 8, 30


class Short(SharedLimit):
    """A limit for 2 seconds instead of a minute, whose server lists all permissions."""

    _seconds: ClassVar[float] = 2.0
    _margin: ClassVar[float] = 1.0

    def __init__(self, url: str, **options: Any) -> None:
        super().__init__(url, **options)
        last = "redis.call('PEXPIRE'"
        listing = SCRIPT.replace(last, f"redis.call('RPUSH', 'permissions', now)\n{last}")
        script: Any = self._server._script
        self._server._script = script.registered_client.register_script(listing)


def permissions(valkey: Valkey) -> list[float]:
    """Let the server give no more permissions, and return when it gave each, in seconds."""
    with redis.Redis.from_url(valkey.url) as admin:
        admin.client_pause(int(1000 * PATIENCE), all=False)
        return [int(time) / 1000 for time in admin.lrange("permissions", 0, -1)]


def test_processes_stay_below_a_limit_while_its_server_restarts(sandbox: Sandbox) -> None:
    total = PROCESSES * AT_ONCE * CALLS
    with running() as valkey, processes(PROCESSES) as pool:
        limit = Short(valkey.url, calls_per_minute=LIMIT, timeout=PATIENCE)
        futures = started(pool, [Work(limit, sandbox.base_url, calls=CALLS)] * PROCESSES)
        wait_until(lambda: sandbox.requests.total > LIMIT)
        permitted = permissions(valkey)
        valkey.kill()
        valkey.restart()
        outcomes = sum([future.result(PATIENCE) for future in futures], Outcomes())
        permitted += permissions(valkey)
    arrived = arrivals(sandbox.base_url)

    assert outcomes == {RETURNED: total}
    assert len(arrived) == total
    assert most_in_any(Short._seconds + Short._margin - 0.001, permitted) <= LIMIT
    # No request is sent before its permission: the same is true of the first, second, ... of both.
    delays = [later - earlier for earlier, later in zip(permitted, arrived, strict=False)]
    assert min(delays) >= 0
    # On a machine that delays requests for longer than the margin, the window is as much shorter.
    excess = max(0.0, max(delays) - Short._margin)
    assert most_in_any(Short._seconds - excess, arrived) <= LIMIT


@pytest.mark.parametrize(
    ("times", "most"),
    [([0.0], 1), ([0, 1, 2, 3], 2), ([0, 0, 0, 5, 5], 3), ([0, 1.9, 2, 2, 3.8], 4)],
)
def test_a_window_slides_over_all_times(times: list[float], most: int) -> None:
    assert most_in_any(2, times) == most


def test_the_used_share_is_that_of_whole_windows() -> None:
    bursts = [0, 0, 0, 62, 62, 62, 124, 124, 124, 186]

    assert used(3, 60, bursts) == pytest.approx(60 / 62)


def test_the_longest_gap_is_between_neighbours() -> None:
    assert longest_gap([0, 1, 5, 6]) == 4


CALM = [float(second) for window in (0, 62, 124) for second in [window] * 3]


@pytest.mark.parametrize(
    ("run", "is_good"),
    [
        (Run(3, Outcomes(returned=9, ConnectionFailedError=2), CALM, CALM), True),
        (Run(3, Outcomes(returned=10), CALM, CALM), False),
        (Run(3, Outcomes(returned=10), [*CALM, 125.0], CALM), False),
        (Run(3, Outcomes(returned=4), [0.0, 0, 0, 70], [0.0, 0, 0, 70]), False),
    ],
    ids=["good", "a lost call", "too many in a window", "too little used"],
)
def test_a_run_is_judged_by_its_figures(
    run: Run, is_good: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run.report() is is_good
    assert f"results of the calls: {dict(run.outcomes)}" in capsys.readouterr().out
