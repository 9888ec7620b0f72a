# Written by `make generate` from tests/overlay/_async/test_limits.py; do not edit.
"""Rate limits: every attempt acquires the limiter."""

import httpx
import pytest
from pyrate_limiter import Limiter, Rate

from quantconnect_client import QuantConnect
from quantconnect_client.errors import ConnectionLostError
from quantconnect_sandbox import Sandbox
from tests.overlay.limiters import Turns


def test_each_attempt_acquires_the_limiter() -> None:
    events: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        events.append("sent")
        raise httpx.ReadError("gone", request=request)

    options = {"transport": httpx.MockTransport(handler)}
    client = QuantConnect(123, "token", attempts=2, limiter=Turns(events), httpx_options=options)
    with client as qc:
        with pytest.raises(ConnectionLostError):
            qc.projects.list()
    assert events == ["quantconnect", "sent", "quantconnect", "sent"]


def test_a_pyrate_limiter_is_respected(sandbox: Sandbox) -> None:
    with Limiter(Rate(2, 100), buffer_ms=1) as limiter:
        with QuantConnect(123, "sandbox-token", base_url=sandbox.base_url, limiter=limiter) as qc:
            bucket = limiter.buckets()[0]
            for _ in range(3):
                qc.projects.list()
            first, third = bucket.peek(2), bucket.peek(0)
    assert third.timestamp - first.timestamp >= 100


def test_calls_per_minute_are_counted_across_groups(sandbox: Sandbox) -> None:
    with QuantConnect(123, "sandbox-token", base_url=sandbox.base_url, calls_per_minute=3) as qc:
        limit = qc._session.settings.limit
        qc.projects.list()
        qc.account.read()
        assert limit.limiter.try_acquire("x", blocking=False)
        assert not limit.limiter.try_acquire("x", blocking=False)
