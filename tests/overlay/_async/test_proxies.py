"""Requests to localhost bypass proxies; all others follow the proxy settings."""

import os
import socket
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import httpx
import pytest

from quantconnect_client import AsyncQuantConnect
from quantconnect_client.errors import QuantConnectError
from tests.overlay.proxies import Recorder, recording

pytestmark = pytest.mark.anyio  # async: only

HOSTS = ["127.0.0.1", "localhost", "[::1]", "127.0.0.2"]
VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy")


class Answering(BaseHTTPRequestHandler):
    """Responds to every request with success."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(b'{"success": true, "errors": []}')

    def log_message(self, *_: Any) -> None:
        """Log nothing."""


class DualStack(ThreadingHTTPServer):
    """Listens on all local addresses, including IPv6."""

    address_family = socket.AF_INET6
    daemon_threads = True

    def server_bind(self) -> None:
        self.socket.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        super().server_bind()


@pytest.fixture
def port() -> Iterator[int]:
    """The port of a server that listens on all local addresses."""
    with DualStack(("::", 0), Answering) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join()


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[Recorder]:
    """A proxy that the environment sets for all requests."""
    for name in [*os.environ]:
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    with recording() as recorder:
        for name in VARIABLES:
            monkeypatch.setenv(name, recorder.url)
        yield recorder


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("by", ["environment", "proxy", "mounts"])
async def test_localhost_is_reached_without_a_proxy(
    host: str, by: str, port: int, proxy: Recorder
) -> None:
    kind = httpx.AsyncHTTPTransport
    options: dict[str, dict[str, Any]] = {
        "environment": {},
        "proxy": {"proxy": proxy.url},
        "mounts": {"mounts": {"all://": kind(proxy=proxy.url)}},
    }
    url = f"http://{host}:{port}/api/v2"
    async with AsyncQuantConnect(
        123, "token", base_url=url, attempts=1, httpx_options=options[by]
    ) as qc:
        await qc.authenticate()

    assert proxy.received == []


@pytest.mark.parametrize("host", HOSTS)
async def test_https_on_localhost_is_reached_without_a_proxy(
    host: str, port: int, proxy: Recorder
) -> None:
    url = f"https://{host}:{port}/api/v2"
    async with AsyncQuantConnect(123, "token", base_url=url, attempts=1) as qc:
        with pytest.raises(QuantConnectError):
            await qc.authenticate()

    assert proxy.received == []


async def test_a_link_to_localhost_is_fetched_without_a_proxy(port: int, proxy: Recorder) -> None:
    async with AsyncQuantConnect(123, "token") as qc:
        for host in HOSTS:
            await qc._session.http.post(f"http://{host}:{port}/", auth=None)

    assert proxy.received == []


async def test_other_hosts_use_the_proxy_without_revealing_the_signature(proxy: Recorder) -> None:
    async with AsyncQuantConnect(123, "token", attempts=1) as qc:
        with pytest.raises(QuantConnectError):
            await qc.authenticate()

    sent = b"".join(proxy.received)
    assert sent.startswith(b"CONNECT www.quantconnect.com:443 ")
    assert b"authorization" not in sent.lower()


async def test_custom_mounts_are_used(port: int, proxy: Recorder) -> None:
    kind = httpx.AsyncHTTPTransport
    options = {"mounts": {"http://": kind(proxy=proxy.url)}}
    url = f"http://127.0.0.1:{port}/api/v2"
    async with AsyncQuantConnect(
        123, "token", base_url=url, attempts=1, httpx_options=options
    ) as qc:
        with pytest.raises(QuantConnectError):
            await qc.authenticate()

    assert proxy.received


async def test_a_custom_transport_is_used_for_localhost_too(proxy: Recorder) -> None:
    def response(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"success": True, "errors": []})

    options = {"transport": httpx.MockTransport(response), "proxy": proxy.url}
    url = "http://127.0.0.1:9/api/v2"
    async with AsyncQuantConnect(123, "token", base_url=url, httpx_options=options) as qc:
        await qc.authenticate()

    assert proxy.received == []
