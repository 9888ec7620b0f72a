"""Connection problems caused by clients are not logged as errors of the sandbox."""

import gc
import json
import logging
import socket
import struct
from collections.abc import Iterator
from contextlib import suppress
from tempfile import SpooledTemporaryFile
from time import sleep
from typing import Any

import httpx
import pytest

from quantconnect_sandbox import Sandbox
from quantconnect_sandbox.http import server
from tests.patience import PATIENCE, wait_until

MEGABYTE = 1 << 20


@pytest.fixture(autouse=True)
def nothing_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    assert [one for one in caplog.records if one.levelno >= logging.ERROR or one.exc_info] == []


class Raw:
    """A connection on which a test writes the bytes itself."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.url = httpx.URL(sandbox.base_url)
        self.socket = socket.create_connection(
            (self.url.host, self.url.port or 80), timeout=PATIENCE
        )

    def send(self, method: str, path: str, headers: dict[str, str], body: bytes = b"") -> None:
        lines = [f"{method} {path} HTTP/1.1", f"Host: {self.url.host}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        self.socket.sendall("\r\n".join([*lines, "", ""]).encode() + body)

    def response(self) -> bytes:
        """The response up to the end of its JSON."""
        received = b""
        while not received.endswith(b"}"):
            part = self.socket.recv(65_536)
            assert part, received
            received += part
        return received

    def break_off(self) -> None:
        """End the connection at once, as a client that is killed does."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()


@pytest.fixture
def raw(sandbox: Sandbox) -> Iterator[Raw]:
    connection = Raw(sandbox)
    yield connection
    connection.socket.close()


def settle(call: Any) -> None:
    """Wait until the server sees the connection end, then check that it still responds."""
    for _ in range(3):
        sleep(0.02)
        assert call("authenticate")


BODIES = {
    "application/json": b'{"name": "x", "lang',
    "application/x-www-form-urlencoded": b"name=x&lang",
    "multipart/form-data; boundary=b": b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx',
}


@pytest.mark.parametrize("kind", BODIES)
@pytest.mark.parametrize("path", ["/api/v2/projects/create", "/__sandbox__/reset"])
@pytest.mark.parametrize("framing", [{"Content-Length": "1000"}, {"Transfer-Encoding": "chunked"}])
def test_a_client_that_disconnects_while_sending(
    call: Any, raw: Raw, kind: str, path: str, framing: dict[str, str]
) -> None:
    body = BODIES[kind]
    if "Transfer-Encoding" in framing:
        body = f"{len(body):x}\r\n".encode() + body + b"\r\n"
    raw.send("POST", path, call.headers() | {"Content-Type": kind} | framing, body)
    raw.break_off()
    settle(call)
    assert call("projects/read")["projects"] == []


@pytest.mark.parametrize("kind", ["slow", "drop", "cut", "rejected", "not_json"])
def test_a_client_that_disconnects_while_waiting(call: Any, raw: Raw, kind: Any) -> None:
    call.sandbox.faults.inject(kind, calls=1, seconds=0.1, operations=["readProject"])
    raw.send("GET", "/api/v2/projects/read", call.headers())
    raw.break_off()
    wait_until(lambda: bool(call.sandbox.requests.calls("readProject")))
    settle(call)


def test_a_client_that_disconnects_while_receiving(call: Any, raw: Raw) -> None:
    project = call.project()
    for number in range(20):
        content = "#" * MEGABYTE
        call("files/create", projectId=project, name=f"{number}.py", content=content)
    call.put("large", b"\0" * 20 * MEGABYTE)
    archive = call.archive("large")
    body = json.dumps({"projectId": project}).encode()
    length = {"Content-Length": str(len(body))}
    raw.send("POST", "/api/v2/files/read", call.headers() | length, body)
    raw.socket.recv(1000)
    raw.break_off()
    download = Raw(call.sandbox)
    download.send("GET", httpx.URL(archive).path, {})
    download.socket.recv(1000)
    download.break_off()
    settle(call)


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"Timestamp": "5"},
        {"Authorization": "Basic x"},
        {"Authorization": "Basic MTIzOmFh", "Timestamp": "1"},
    ],
)
@pytest.mark.parametrize("kind", BODIES)
def test_an_unauthenticated_request_is_rejected_before_the_body_is_read(
    call: Any, raw: Raw, kind: str, wrong: dict[str, str]
) -> None:
    headers = call.headers() | wrong if wrong else {}
    raw.send(
        "POST", "/api/v2/object/set", headers | {"Content-Type": kind, "Content-Length": "9999"}
    )
    response = raw.response()  # before any of the body is sent
    assert response.startswith(b"HTTP/1.1 200")
    assert b'"success": false' in response
    assert any(text in response for text in (b"timestamp", b"UserID", b"Hash"))


def test_an_unauthenticated_upload_leaves_no_files(
    call: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise AssertionError("an upload was kept in a temporary file")

    monkeypatch.setattr(SpooledTemporaryFile, "__init__", fail)
    form = {"organizationId": call.sandbox.cloud.settings.organization_id, "key": "a"}
    for _ in range(3):  # on one connection, which stays open
        response = call.http.post(
            "object/set", data=form, files={"objectData": b"x" * MEGABYTE * 8}
        )
        assert response.json()["errors"] == ["Invalid timestamp, value received: 0"]


def test_a_client_that_does_not_read_is_disconnected_when_the_sandbox_stops(
    call: Any, raw: Raw, monkeypatch: pytest.MonkeyPatch, recwarn: pytest.WarningsRecorder
) -> None:
    monkeypatch.setattr(server, "STOP_SECONDS", 0.1)
    call.put("large", b"\0" * 20 * MEGABYTE)
    raw.send("GET", httpx.URL(call.archive("large")).path, {})
    raw.socket.recv(1000)

    call.sandbox.__exit__()
    gc.collect()

    assert [str(warning.message) for warning in recwarn] == []


def test_a_connection_accepted_while_the_sandbox_stops_is_closed(
    recwarn: pytest.WarningsRecorder,
) -> None:
    for _ in range(20):
        with Sandbox() as running:
            address = httpx.URL(running.base_url)
            late = socket.create_connection((address.host, address.port or 80), timeout=PATIENCE)
        with suppress(ConnectionResetError):  # not accepted yet
            assert late.recv(1) == b""
        late.close()
    gc.collect()

    assert [str(warning.message) for warning in recwarn] == []
