# Written by `make generate` from tests/overlay/_async/test_transport_errors.py; do not edit.
"""Errors of other packages, interruptions, redirects and limits during a call."""

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
    """A server that raises the same error for each request."""

    def __init__(self, error: BaseException) -> None:
        self.error = error
        self.count = 0

    def __call__(self, _: httpx.Request) -> httpx.Response:
        self.count += 1
        raise self.error


@pytest.mark.parametrize("error", FOREIGN, ids=repr)
def test_errors_of_other_packages_are_wrapped(
    client_with: Callable[..., Any], error: Exception
) -> None:
    server = Broken(error)
    qc = client_with(server)

    with pytest.raises(ConnectionLostError) as raised:
        qc.projects.list()
    assert raised.value.__cause__ is error
    assert server.count == 3

    with pytest.raises(OutcomeUnknownError):
        qc.projects.create("Momentum", "Py")
    assert server.count == 4


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
def test_an_interrupted_write_has_a_note_that_its_outcome_is_unknown(
    client_with: Callable[..., Any], kind: type[BaseException]
) -> None:
    qc = client_with(Broken(kind()))

    with pytest.raises(kind) as raised:
        qc.live.request_liquidation(1)
    assert raised.value.__notes__ == [
        "live.request_liquidation was interrupted before its response arrived. The request may "
        "or may not have taken effect. Check before you call it again."
    ]


def test_an_interrupted_read_has_no_note(client_with: Callable[..., Any]) -> None:
    with pytest.raises(KeyboardInterrupt) as raised:
        client_with(Broken(KeyboardInterrupt())).projects.list()

    assert not hasattr(raised.value, "__notes__")


def test_an_exhausted_connection_pool_is_not_an_unreachable_host(
    client_with: Callable[..., Any],
) -> None:
    server = Broken(httpx.PoolTimeout(""))

    with pytest.raises(ConnectionFailedError, match="No connection became free") as raised:
        client_with(server).projects.create("Momentum", "Py")

    assert "Cannot reach" not in str(raised.value)
    assert server.count == 3


def test_the_pool_timeout_is_shorter_than_the_call_timeout() -> None:
    with QuantConnect(1, "token", timeout=10) as qc:
        timeout = qc._session.http.timeout

    assert timeout.as_dict() == {"connect": 10, "read": 10, "write": 10, "pool": 9}


@pytest.mark.parametrize(
    "location", ["javascript:alert(1)", "http://[", "//", "/login", "https://", "", "ftp://x/y"]
)
def test_only_http_urls_are_returned_from_a_redirect(
    client_with: Callable[..., Any], location: str
) -> None:
    qc = client_with(lambda _: httpx.Response(302, headers={"Location": location}))

    with pytest.raises(OutcomeUnknownError):
        qc.live.connections.authorize("alpaca")


def test_a_redirect_is_not_followed_with_follow_redirects_true() -> None:
    paths: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        paths.append(request.url.path)
        return httpx.Response(307, headers={"Location": "https://elsewhere.example.com/api"})

    options = {"transport": httpx.MockTransport(handler), "follow_redirects": True}
    with QuantConnect(123, "token", httpx_options=options) as qc:
        with pytest.raises(OutcomeUnknownError, match=r"HTTP 307, a redirect to 'https://else"):
            qc.live.request_stop(1)

    assert paths == ["/api/v2/live/update/stop"]


def test_a_failing_limiter_is_reported() -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=PROJECTS))
    options = {"transport": transport}
    limiter: Any = Failing()
    with QuantConnect(1, "token", limiter=limiter, httpx_options=options) as qc:
        with pytest.raises(
            ConnectionFailedError, match=r"projects.read: The limiter failed .*was not sent"
        ):
            qc.projects.list()


@pytest.mark.parametrize("chunked", [False, True])
def test_a_response_above_the_limit_is_reported_with_its_size(chunked: bool) -> None:
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


def test_a_client_closed_during_a_call_raises_an_error_of_the_package(
    client_with: Callable[..., Any],
) -> None:
    qc: Any = None

    def handler(_: httpx.Request) -> httpx.Response:
        # As another thread or task might, in the middle of the call.
        qc._session.http._state = type(qc._session.http._state).CLOSED
        raise RuntimeError("Cannot send a request, as the client has been closed.")

    qc = client_with(handler)
    with pytest.raises(OutcomeUnknownError, match="The client was closed while this call was"):
        qc.projects.create("Momentum", "Py")


def test_an_unconfirmed_response_is_an_error_for_methods_that_return_none(
    client_with: Callable[..., Any],
) -> None:
    for body in ({}, {"success": None}, {"message": "Forbidden"}, {"success": "0"}):
        qc = client_with(lambda _, body=body: httpx.Response(200, json=body))
        with pytest.raises(UnexpectedResponseError, match="does not say whether the request"):
            qc.authenticate()
        with pytest.raises(QuantConnectError):
            qc.live.request_stop(1)
