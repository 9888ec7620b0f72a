"""A long download may take longer than the timeout, but none of its pieces may."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest

from quantconnect_client import AsyncQuantConnect, QuantConnect
from quantconnect_client._core import deadlines
from quantconnect_client.errors import RequestTimeoutError
from tests.overlay.exported import trades

TIMEOUT = 100.0


class Clock:
    """A clock that only the server moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class SlowFile(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A file of which each piece takes some seconds."""

    def __init__(self, clock: Clock, seconds: float) -> None:
        self.left: list[float] = []
        self._clock = clock
        self._seconds = seconds

    def __iter__(self) -> Iterator[bytes]:
        for number, piece in enumerate(trades(4000)):
            # The first two show that it is a file.
            self._clock.now += self._seconds if number > 1 else 1
            self.left.append(deadlines._thread.deadline.left())
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for number, piece in enumerate(trades(4000)):
            self._clock.now += self._seconds if number > 1 else 1
            # The event loop ends what is late in its next round.
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            yield piece


@pytest.fixture
def clock() -> Clock:
    return Clock()


def options(body: SlowFile) -> dict[str, httpx.MockTransport]:
    headers = {"Content-Type": "text/csv"}
    respond = httpx.MockTransport(lambda _: httpx.Response(200, stream=body, headers=headers))
    return {"transport": respond}


def test_each_piece_has_a_deadline_of_its_own(
    clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deadlines, "monotonic", clock)
    body = SlowFile(clock, 60)

    with QuantConnect(1, "token", timeout=TIMEOUT, httpx_options=options(body)) as qc:
        assert len(qc.backtests.exports.trades("b").all()) == 4000
        assert body.left[:2] == [99, 98]
        assert set(body.left[2:]) == {40}
        body.left.clear()
        qc.backtests.exports.trades("b").save(tmp_path / "trades.csv")

    assert clock.now > 1000 + 4 * TIMEOUT
    assert set(body.left[2:]) == {40}


@pytest.mark.parametrize("seconds", [60, 150])
@pytest.mark.anyio
async def test_a_late_piece_times_out(
    clock: Clock, seconds: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = SlowFile(clock, seconds)

    async with AsyncQuantConnect(1, "token", timeout=TIMEOUT, httpx_options=options(body)) as qc:
        monkeypatch.setattr(asyncio.get_running_loop(), "time", clock)
        (result,) = await asyncio.gather(
            qc.backtests.exports.trades("b").all(), return_exceptions=True
        )
        monkeypatch.undo()

    if seconds < TIMEOUT:
        assert isinstance(result, list)
        assert len(result) == 4000
    else:
        assert isinstance(result, RequestTimeoutError)
        assert "No complete response from www.quantconnect.com within 100 s" in str(result)
