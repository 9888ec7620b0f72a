"""Shared by tests of sweeps: a sandbox with several nodes, and very short waits."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

from quantconnect_client import AsyncQuantConnect, QuantConnect
from quantconnect_client._core import polling
from quantconnect_client._core.retry import Retry
from quantconnect_client.sweeps import _plan as plan
from quantconnect_client.sweeps._timing import Timing
from quantconnect_sandbox import Sandbox
from quantconnect_sandbox.backtests.entities import project_backtests
from quantconnect_sandbox.projects.entities import all_projects

GRID = {"fast": [5, 10, 20], "slow": [50, 100]}
HASTY = Timing(first_pause=0.005, longest_pause=0.02, listing_delay=0.05, recount=0.02)
TOKEN = "sandbox-token"


@contextmanager
def nodes(count: int, **options: Any) -> Iterator[Sandbox]:
    """A sandbox that runs this many backtests at once, each of which takes 20 ms."""
    pace = {"backtest": 0.02, "all": 0}
    with Sandbox(user_id=123, api_token=TOKEN, pace=pace, backtest_nodes=count, **options) as one:
        yield one


def make_hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "Timing", lambda: HASTY)
    monkeypatch.setattr(polling, "pause_after", lambda _elapsed: 0.005)


def make_client_hasty(client: QuantConnect | AsyncQuantConnect) -> None:
    session = client._session
    session.settings = replace(session.settings, retry=Retry(attempts=4, first_pause=0.001))


def created(sandbox: Sandbox) -> int:
    """The number of backtests on the sandbox."""
    cloud = sandbox.cloud
    return sum(
        len(project_backtests(cloud, project).all()) for project in all_projects(cloud).all()
    )
