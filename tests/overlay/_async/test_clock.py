"""Clock skew: detected, corrected, and not confused by the wrong date of a proxy."""

from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import httpx
import pytest

from quantconnect_client.errors import AuthenticationError, OutcomeUnknownError, ServerError

pytestmark = pytest.mark.anyio  # async: only

NOW = 1_800_000_000.0
SKEW = 3 * 3600.0
GOOD = {"success": True, "projects": [{"projectId": 1, "name": "Momentum"}]}


def date(now: float) -> str:
    return format_datetime(datetime.fromtimestamp(now, UTC), usegmt=True)


class Server:
    """A server that accepts current timestamps and rejects others as QuantConnect does."""

    def __init__(self) -> None:
        self.stamps: list[float] = []
        self.pages: list[httpx.Response] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if self.pages:
            return self.pages.pop(0)
        self.stamps.append(float(request.headers["Timestamp"]))
        if abs(self.stamps[-1] - NOW) < 60:
            return httpx.Response(200, json=GOOD, headers={"Date": date(NOW)})
        words = "Hash doesn't match. UID: 123 Hash: x Timestamp: ''"
        rejection = {"success": False, "errors": [words]}
        return httpx.Response(200, json=rejection, headers={"Date": date(NOW)})


class Clock:
    def __init__(self, now: float) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def client(client_with: Callable[..., Any], server: Server, clock: Clock) -> Any:
    qc = client_with(server)
    qc._session.auth._clock = clock
    return qc


async def test_clock_skew_is_corrected_for_all_later_calls(
    client_with: Callable[..., Any],
) -> None:
    server = Server()
    qc = client(client_with, server, Clock(NOW - SKEW))

    for _ in range(3):
        await qc.projects.create("Momentum", "Py")

    assert server.stamps == [NOW - SKEW, NOW, NOW, NOW]


async def test_a_local_clock_that_is_corrected_later_is_detected(
    client_with: Callable[..., Any],
) -> None:
    server, clock = Server(), Clock(NOW - SKEW)
    qc = client(client_with, server, clock)
    await qc.projects.list()
    clock.now = NOW

    await qc.projects.list()
    await qc.projects.list()

    assert server.stamps == [NOW - SKEW, NOW, NOW + SKEW, NOW, NOW]


async def test_a_call_with_one_attempt_is_not_retried_but_corrects_the_clock_for_the_next(
    client_with: Callable[..., Any],
) -> None:
    server = Server()
    qc = client(client_with, server, Clock(NOW - SKEW))
    session = qc._session
    retry = type(session.settings.retry)(attempts=1)
    session.settings = type(session.settings)(retry=retry)

    with pytest.raises(AuthenticationError):
        await qc.projects.create("Momentum", "Py")
    await qc.projects.create("Momentum", "Py")

    assert server.stamps == [NOW - SKEW, NOW]


@pytest.mark.parametrize(
    "page",
    [
        httpx.Response(401, html="<html>Sign in</html>", headers={"Date": date(NOW + SKEW)}),
        httpx.Response(401, headers={"Date": date(NOW + SKEW)}),
    ],
    ids=["page", "empty"],
)
async def test_a_wrong_date_from_a_proxy_does_not_change_a_correct_clock(
    client_with: Callable[..., Any], page: httpx.Response
) -> None:
    server = Server()
    server.pages = [page]
    qc = client(client_with, server, Clock(NOW))

    await qc.projects.list()

    assert server.stamps == [NOW]


@pytest.mark.parametrize("words", ["Invalid timestamp, value received: 0", "Hash doesn't match."])
async def test_a_timestamp_error_with_http_500_or_above_does_not_correct_the_clock(
    client_with: Callable[..., Any], words: str
) -> None:
    rejection = {"success": False, "errors": [words]}
    server = Server()
    server.pages = [
        httpx.Response(500, json=rejection, headers={"Date": date(NOW + SKEW)}) for _ in range(2)
    ]
    qc = client(client_with, server, Clock(NOW))

    with pytest.raises(OutcomeUnknownError) as raised:
        await qc.live.request_liquidation(1)

    assert isinstance(raised.value.__cause__, ServerError)
    assert len(server.pages) == 1


async def test_a_wrong_token_is_reported_once_the_clock_is_corrected(
    client_with: Callable[..., Any],
) -> None:
    words = {"success": False, "errors": ["Hash doesn't match."]}
    server = Server()
    server.pages = [httpx.Response(200, json=words, headers={"Date": date(NOW)}) for _ in range(9)]
    qc = client(client_with, server, Clock(NOW - SKEW))

    with pytest.raises(AuthenticationError):
        await qc.projects.list()

    assert len(server.pages) == 7
