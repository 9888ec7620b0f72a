"""Rate limits: every attempt acquires the limiter."""

import httpx
import pytest
from pyrate_limiter import Limiter, Rate

from quantconnect_client import AsyncQuantConnect
from quantconnect_client.errors import ConnectionLostError
from quantconnect_sandbox import Sandbox
from tests.overlay.limiters import Turns

pytestmark = pytest.mark.anyio  # async: only


async def test_each_attempt_acquires_the_limiter() -> None:
    events: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        events.append("sent")
        raise httpx.ReadError("gone", request=request)

    options = {"transport": httpx.MockTransport(handler)}
    client = AsyncQuantConnect(
        123, "token", attempts=2, limiter=Turns(events), httpx_options=options
    )
    async with client as qc:
        with pytest.raises(ConnectionLostError):
            await qc.projects.list()
    assert events == ["quantconnect", "sent", "quantconnect", "sent"]


async def test_a_pyrate_limiter_is_respected(sandbox: Sandbox) -> None:
    with Limiter(Rate(2, 100), buffer_ms=1) as limiter:
        async with AsyncQuantConnect(
            123, "sandbox-token", base_url=sandbox.base_url, limiter=limiter
        ) as qc:
            bucket = limiter.buckets()[0]
            for _ in range(3):
                await qc.projects.list()
            first, third = bucket.peek(2), bucket.peek(0)
    assert third.timestamp - first.timestamp >= 100


async def test_calls_per_minute_are_counted_across_groups(sandbox: Sandbox) -> None:
    async with AsyncQuantConnect(
        123, "sandbox-token", base_url=sandbox.base_url, calls_per_minute=3
    ) as qc:
        limit = qc._session.settings.limit
        await qc.projects.list()
        await qc.account.read()
        assert limit.limiter.try_acquire("x", blocking=False)
        assert not limit.limiter.try_acquire("x", blocking=False)
