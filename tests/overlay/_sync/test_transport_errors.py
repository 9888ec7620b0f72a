# Written by `make generate` from tests/overlay/_async/test_transport_errors.py; do not edit.
"""What comes from around a call: other packages' errors, interruptions, redirects, limits."""

from collections.abc import Callable
from ssl import SSLError
from typing import Any

import httpx
import pytest

from quantconnect_client import QuantConnect
from quantconnect_client.errors import (
    ConnectionFailedError,
    ConnectionLostError,
    OutcomeUnknownError,
    QuantConnectError,
    ResponseTooLargeError,
    UnexpectedResponseError,
)
from tests.overlay.limiters import Failing

PROJECTS = {"success": True, "projects": [{"projectId": 1, "name": "Momentum"}]}
FOREIGN = [
    RuntimeError("the pool is gone"),
    AttributeError("'NoneType' object has no attribute 'send'"),
    SSLError("bad record"),
    OSError("no descriptors"),
    ValueError("a header that httpx does not take"),
    httpx.InvalidURL("no"),
    httpx.StreamClosed(),
]


class Broken:
    """Fails with the same error each time."""

    def __init__(self, error: BaseException) -> None:
        self.error = error
        self.count = 0

    def __call__(self, _: httpx.Request) -> httpx.Response:
        self.count += 1
        raise self.error


@pytest.mark.parametrize("error", FOREIGN, ids=repr)
def test_no_error_of_another_package_leaves_a_call(
    answering: Callable[..., Any], error: Exception
) -> None:
    server = Broken(error)
    qc = answering(server)

    with pytest.raises(ConnectionLostError) as raised:
        qc.projects.list()
    assert raised.value.__cause__ is error
    assert server.count == 3

    with pytest.raises(OutcomeUnknownError):
        qc.projects.create("Momentum", "Py")
    assert server.count == 4


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
def test_an_interruption_tells_of_a_write_in_flight(
    answering: Callable[..., Any], kind: type[BaseException]
) -> None:
    qc = answering(Broken(kind()))

    with pytest.raises(kind) as raised:
        qc.live.request_liquidation(1)
    assert raised.value.__notes__ == [
        "live.request_liquidation was interrupted before its response arrived. The request may "
        "or may not have taken effect. Check before you call it again."
    ]


def test_an_interruption_of_a_read_needs_no_note(answering: Callable[..., Any]) -> None:
    with pytest.raises(KeyboardInterrupt) as raised:
        answering(Broken(KeyboardInterrupt())).projects.list()

    assert not hasattr(raised.value, "__notes__")


def test_connections_that_are_all_in_use_are_not_a_host_out_of_reach(
    answering: Callable[..., Any],
) -> None:
    server = Broken(httpx.PoolTimeout(""))

    with pytest.raises(ConnectionFailedError, match="No connection became free") as raised:
        answering(server).projects.create("Momentum", "Py")

    assert "Cannot reach" not in str(raised.value)
    assert server.count == 3


def test_the_wait_for_a_connection_ends_before_the_deadline() -> None:
    with QuantConnect(1, "token", timeout=10) as qc:
        timeout = qc._session.http.timeout

    assert timeout.as_dict() == {"connect": 10, "read": 10, "write": 10, "pool": 9}


@pytest.mark.parametrize(
    "location", ["javascript:alert(1)", "http://[", "//", "/login", "https://", "", "ftp://x/y"]
)
def test_no_address_but_that_of_a_page_is_handed_on(
    answering: Callable[..., Any], location: str
) -> None:
    qc = answering(lambda _: httpx.Response(302, headers={"Location": location}))

    with pytest.raises(OutcomeUnknownError):
        qc.live.connections.authorize("alpaca")


def test_a_redirect_is_not_followed_even_if_httpx_is_told_to() -> None:
    paths: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        paths.append(request.url.path)
        return httpx.Response(307, headers={"Location": "https://elsewhere.example.com/api"})

    options = {"transport": httpx.MockTransport(handler), "follow_redirects": True}
    with QuantConnect(123, "token", httpx_options=options) as qc:
        with pytest.raises(OutcomeUnknownError, match=r"HTTP 307, a redirect to 'https://else"):
            qc.live.request_stop(1)

    assert paths == ["/api/v2/live/update/stop"]


def test_a_limiter_that_fails_is_named() -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=PROJECTS))
    options = {"transport": transport}
    limiter: Any = Failing()
    with QuantConnect(1, "token", limiter=limiter, httpx_options=options) as qc:
        with pytest.raises(ConnectionFailedError, match=r"The limiter failed .*was not sent"):
            qc.projects.list()


@pytest.mark.parametrize("chunked", [False, True])
def test_a_response_above_the_limit_is_named_with_its_size(chunked: bool) -> None:
    def pieces() -> Any:
        for _ in range(3):
            yield b" " * 1000

    def handler(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=pieces() if chunked else b" " * 3000)

    options = {"transport": httpx.MockTransport(handler)}
    with QuantConnect(1, "token", max_response_bytes=1500, httpx_options=options) as qc:
        with pytest.raises(ResponseTooLargeError, match="exceeds the limit of 1,500") as raised:
            qc.projects.list()

    assert raised.value.size == (2000 if chunked else 3000)
    assert raised.value.limit == 1500


def test_every_error_of_a_call_is_of_the_package_after_it_was_closed(
    answering: Callable[..., Any],
) -> None:
    qc: Any = None

    def handler(_: httpx.Request) -> httpx.Response:
        # As another thread or task might, in the middle of the call.
        qc._session.http._state = type(qc._session.http._state).CLOSED
        raise RuntimeError("Cannot send a request, as the client has been closed.")

    qc = answering(handler)
    with pytest.raises(OutcomeUnknownError, match="The client was closed while this call was"):
        qc.projects.create("Momentum", "Py")


def test_silence_is_an_error_for_what_returns_nothing(
    answering: Callable[..., Any],
) -> None:
    for body in ({}, {"success": None}, {"message": "Forbidden"}, {"success": "0"}):
        qc = answering(lambda _, body=body: httpx.Response(200, json=body))
        with pytest.raises(UnexpectedResponseError, match="does not say whether the request"):
            qc.authenticate()
        with pytest.raises(QuantConnectError):
            qc.live.request_stop(1)
