"""Connections: many concurrent calls reuse them, because each costs round trips with TLS."""

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from quantconnect_client import AsyncQuantConnect, QuantConnect
from quantconnect_sandbox import Sandbox

AT_ONCE = 30
ROUNDS = 3
TOKEN = "sandbox-token"


@pytest.fixture(autouse=True)
def _debug(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "httpcore.connection")


def opened(caplog: pytest.LogCaptureFixture) -> int:
    """The number of connections that httpx opened."""
    return sum(one.message.startswith("connect_tcp.started") for one in caplog.records)


def test_threads_reuse_connections(caplog: pytest.LogCaptureFixture) -> None:
    with (
        Sandbox() as sandbox,
        QuantConnect(123, TOKEN, base_url=sandbox.base_url) as qc,
        ThreadPoolExecutor(AT_ONCE) as threads,
    ):
        for call in [threads.submit(qc.account.read) for _ in range(AT_ONCE * ROUNDS)]:
            call.result()
    assert 1 <= opened(caplog) <= AT_ONCE


@pytest.mark.parametrize(
    ("options", "is_within"),
    [
        ({}, True),
        ({"timeout": httpx.Timeout(100)}, True),
        ({"limits": httpx.Limits(max_keepalive_connections=1)}, False),
    ],
    ids=["default", "other options", "limits of the user"],
)
def test_tasks_reuse_connections_unless_the_user_sets_limits(
    caplog: pytest.LogCaptureFixture, options: dict[str, Any], is_within: bool
) -> None:
    async def main(base_url: str) -> None:
        async with AsyncQuantConnect(123, TOKEN, base_url=base_url, httpx_options=options) as qc:
            for _ in range(ROUNDS):
                await asyncio.gather(*(qc.account.read() for _ in range(AT_ONCE)))

    with Sandbox() as sandbox:
        # So that each round has all of its calls in flight.
        sandbox.faults.inject("slow", seconds=0.1)
        asyncio.run(main(sandbox.base_url))
    assert (opened(caplog) <= AT_ONCE) is is_within
