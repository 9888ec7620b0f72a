"""Documented rate limits: the client waits before a call that would exceed one."""

import logging
import pickle
from collections.abc import AsyncIterator, Callable

import pytest

from quantconnect_client import AsyncQuantConnect
from quantconnect_client.errors import NotFoundError, ThrottledError
from quantconnect_openapi.api.live_management import export_live_logs
from quantconnect_openapi.models.export_live_logs_request import ExportLiveLogsRequest
from quantconnect_sandbox import Sandbox
from tests.overlay.limiters import Hours
from tests.overlay.operations import OPERATIONS
from tests.spec import DOCUMENT

pytestmark = pytest.mark.anyio  # async: only

CALLS, WINDOW = 45, 1800
LIMITED = next(one for one in OPERATIONS if one.rate)


@pytest.fixture
def hours(monkeypatch: pytest.MonkeyPatch) -> Hours:
    hours = Hours()

    async def pause(seconds: float) -> None:
        hours.pause(seconds)

    monkeypatch.setattr("quantconnect_client._core.rates.monotonic", hours.time)
    monkeypatch.setattr("quantconnect_client._async.session.asyncio.sleep", pause)
    return hours


@pytest.fixture
def qc(client_with: Callable[..., AsyncQuantConnect], hours: Hours) -> AsyncQuantConnect:
    return client_with(hours.handle)


@pytest.fixture
async def qc_of_sandbox(sandbox: Sandbox) -> AsyncIterator[AsyncQuantConnect]:
    async with AsyncQuantConnect(123, "sandbox-token", base_url=sandbox.base_url) as client:
        yield client


async def export(qc: AsyncQuantConnect, count: int = 1) -> None:
    """Call the plain operation, without what a hand-written method adds."""
    body = {"projectId": 1, "deployId": "L-1"}
    function, model = export_live_logs.asyncio_detailed, ExportLiveLogsRequest
    for _ in range(count):
        assert await qc._session.call(LIMITED, function, model, body) == "line\n"


def test_the_limits_are_those_of_the_spec() -> None:
    limits = {
        path: (item["post"]["x-qc-rate"]["calls"], item["post"]["x-qc-rate"]["seconds"])
        for path, item in DOCUMENT["paths"].items()
        if "x-qc-rate" in item["post"]
    }
    assert limits == {"/live/export/logs": (CALLS, WINDOW)}
    assert {one.path: one.rate for one in OPERATIONS if one.rate} == limits


async def test_calls_up_to_the_limit_are_sent_at_once(qc: AsyncQuantConnect, hours: Hours) -> None:
    await export(qc, CALLS)

    assert (hours.sent, hours.pauses) == (CALLS, [])


async def test_a_call_above_the_limit_waits_for_up_to_a_minute(
    qc: AsyncQuantConnect, hours: Hours, caplog: pytest.LogCaptureFixture
) -> None:
    await export(qc, CALLS)
    hours.now += WINDOW - 60
    with caplog.at_level(logging.INFO, "quantconnect_client"):
        await export(qc, 2)

    assert hours.pauses == [60]
    assert hours.sent == CALLS + 2
    assert caplog.messages == [
        f"{LIMITED.name} waits 60.0 s: QuantConnect accepts 45 calls within 1800 s"
    ]


async def test_a_call_that_would_wait_longer_is_an_error(
    qc: AsyncQuantConnect, hours: Hours
) -> None:
    await export(qc, CALLS)
    hours.now += WINDOW - 61
    with pytest.raises(ThrottledError, match="this client has made them") as raised:
        await export(qc)

    error = raised.value
    assert str(error).splitlines() == [
        f"{LIMITED.name}: QuantConnect accepts 45 calls within 1800 s, and this client has made "
        "them. Nothing was sent. Call it again in 61 s.",
        ThrottledError.advice,
    ]
    assert (error.status, error.retry_after, error.may_have_happened) == (0, 61, False)
    assert (hours.sent, hours.pauses) == (CALLS, [])
    hours.now += 1
    await export(qc)


async def test_other_operations_are_not_limited(qc: AsyncQuantConnect, hours: Hours) -> None:
    await export(qc, CALLS)
    for _ in range(CALLS + 1):
        assert await qc.live.list() == []

    assert hours.pauses == []


async def test_each_attempt_counts(qc: AsyncQuantConnect, hours: Hours) -> None:
    hours.failures = 1
    await export(qc, CALLS - 1)

    assert hours.sent == CALLS
    with pytest.raises(ThrottledError, match="Nothing was sent"):
        await export(qc)


async def test_clients_with_other_options_share_the_count(
    qc: AsyncQuantConnect, hours: Hours
) -> None:
    await export(qc, CALLS - 1)
    await export(qc.with_options(timeout=5))

    for one in (qc, qc.with_options(timeout=6)):
        with pytest.raises(ThrottledError, match="Nothing was sent"):
            await export(one)
    assert hours.sent == CALLS


async def test_a_copy_for_another_process_counts_from_zero(
    sandbox: Sandbox, qc_of_sandbox: AsyncQuantConnect
) -> None:
    for _ in range(CALLS):
        with pytest.raises(NotFoundError):
            await export(qc_of_sandbox)
    with pytest.raises(ThrottledError, match="Nothing was sent"):
        await export(qc_of_sandbox)
    async with pickle.loads(pickle.dumps(qc_of_sandbox)) as copy:
        with pytest.raises(ThrottledError, match="Too many requests of this kind") as raised:
            await export(copy)

    assert raised.value.status == 429
    assert raised.value.retry_after is not None
    assert 0 < raised.value.retry_after <= WINDOW
    assert sandbox.requests.total == CALLS + 1
