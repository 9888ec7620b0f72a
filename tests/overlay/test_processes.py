"""Connections, rate limits and event loops are not shared with other processes."""

import asyncio
import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from quantconnect_client import AsyncQuantConnect, QuantConnect
from quantconnect_client.errors import ClientClosedError, QuantConnectError
from quantconnect_sandbox import Sandbox
from tests.patience import PATIENCE, wait_until

HERE = Path(__file__)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_forked_children_open_connections_of_their_own() -> None:
    with Sandbox(user_id=123, api_token="sandbox-token") as sandbox:
        program = [sys.executable, HERE.with_name("forking.py"), sandbox.base_url]
        done = subprocess.run(program, timeout=PATIENCE, capture_output=True, text=True)

    assert (done.returncode, done.stderr) == (0, "")


def another_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Simulate another process by changing the process id."""
    other = os.getpid() + 1
    monkeypatch.setattr(os, "getpid", lambda: other)


def test_another_process_has_its_own_rate_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    with QuantConnect(1, "token", calls_per_minute=5) as qc:
        session: Any = qc._session
        before, limit = session.http, session.settings.limit
        another_process(monkeypatch)

        assert session.http is not before
        assert session.http is session.http
        assert session.settings.limit is not limit
        before.close()


def test_a_client_without_a_limit_has_none_in_another_process(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with QuantConnect(1, "token") as qc:
        session: Any = qc._session
        before = session.http
        another_process(monkeypatch)

        assert session.http is not before
        assert session.settings.limit is None
        before.close()


def test_a_client_that_was_closed_stays_closed_in_another_process(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    qc = QuantConnect(1, "token")
    qc.close()
    another_process(monkeypatch)

    with pytest.raises(ClientClosedError):
        qc.projects.list()


def test_an_asynchronous_client_is_not_bound_to_the_loop_of_another_process(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    body = {"success": True, "projects": []}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=body))
    qc = AsyncQuantConnect(1, "token", httpx_options={"transport": transport})
    asyncio.run(qc.projects.list())
    another_process(monkeypatch)

    assert asyncio.run(qc.projects.list()) == []


def test_a_client_closes_in_its_own_event_loop() -> None:
    qc = AsyncQuantConnect(1, "token")
    ready, over = threading.Event(), threading.Event()

    async def use() -> None:
        with pytest.raises(QuantConnectError):
            await qc.projects.read(0)
        qc._session._loop.check(None)  # type: ignore[arg-type]
        ready.set()
        while not over.is_set():
            await asyncio.sleep(0.001)

    own = threading.Thread(target=lambda: asyncio.run(use()))
    own.start()
    ready.wait()
    with pytest.raises(ClientClosedError, match="another event loop, which is running"):
        asyncio.run(qc.close())
    over.set()
    own.join()
    # Its event loop is closed, and so are its connections.
    asyncio.run(qc.close())


def test_connections_that_cannot_be_closed_are_dropped() -> None:
    class Gone(httpx.BaseTransport):
        def close(self) -> None:
            raise RuntimeError("Event loop is closed")

    qc = QuantConnect(1, "token", httpx_options={"transport": Gone()})
    qc.close()

    with pytest.raises(ClientClosedError):
        qc.projects.list()


def test_connections_of_a_closed_event_loop_are_dropped() -> None:
    class Gone(httpx.AsyncBaseTransport):
        async def aclose(self) -> None:
            raise RuntimeError("Event loop is closed")

    qc = AsyncQuantConnect(1, "token", httpx_options={"transport": Gone()})

    asyncio.run(qc.close())


def test_a_client_can_be_closed_while_calls_run() -> None:
    with Sandbox(user_id=123, api_token="sandbox-token") as sandbox:
        options = {"base_url": sandbox.base_url, "attempts": 1}
        qc = QuantConnect(123, "sandbox-token", **options)
        sandbox.faults.inject("slow", operations=["createProject"], seconds=0.3)
        with (
            ThreadPoolExecutor(4) as pool,
            QuantConnect(123, "sandbox-token", **options) as other,
        ):
            calls = [pool.submit(qc.projects.create, f"p{n}", "Py") for n in range(4)]
            wait_until(lambda: len(other.projects.list()) == len(calls))
            qc.close()
        ends = [call.exception() for call in calls]

    assert [end for end in ends if not isinstance(end, QuantConnectError | None)] == []


@pytest.mark.parametrize("ahead", [3 * 3600, -3 * 3600])
def test_parallel_calls_with_clock_skew_all_succeed(ahead: int) -> None:
    now = 1_800_000_000.0
    barrier = threading.Barrier(8)
    date = format_datetime(datetime.fromtimestamp(now + ahead, UTC), usegmt=True)

    def handler(request: httpx.Request) -> httpx.Response:
        if abs(float(request.headers["Timestamp"]) - now - ahead) < 60:
            return httpx.Response(200, json={"success": True, "projects": []})
        # All requests are sent before the first response.
        barrier.wait(PATIENCE)
        words = ["Hash doesn't match."]
        return httpx.Response(200, json={"success": False, "errors": words}, headers={"Date": date})

    options = {"transport": httpx.MockTransport(handler)}
    with QuantConnect(1, "token", httpx_options=options) as qc, ThreadPoolExecutor(8) as pool:
        qc._session.auth._clock = lambda: now
        calls = [pool.submit(qc.projects.list) for _ in range(8)]
        assert [call.result(PATIENCE) for call in calls] == [[]] * 8
