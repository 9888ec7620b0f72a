"""Recordings of a sandbox, and servers that respond differently from it."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import replace
from typing import Any

import httpx
import pytest

from parity import tour
from parity.seed import Seeder
from parity.targets import TOKEN, USER_ID, seeded_sandbox
from parity.walk import Answer, Recording, Walker
from quantconnect_client import QuantConnect
from quantconnect_client._core.received import Received
from quantconnect_sandbox import Sandbox
from quantconnect_sandbox.http import server

Json = dict[str, Any]
Change = Callable[[str, Any], Any]
"""Takes the path of a request and the body of its response, and returns another body."""


@pytest.fixture(scope="session")
def whole() -> Recording:
    """What a sandbox responds to the whole tour."""
    with seeded_sandbox() as target:
        return Walker(target.qc).walk(tour.load(), writes=True)


def changed(recording: Recording, step: str, change: Callable[[Any], Any]) -> Recording:
    """Return a copy with another body in the response to one step."""
    answer = recording.answers[step]
    body = change(deepcopy(answer.received.fields))
    return replace(recording, answers=recording.answers | {step: with_body(answer, body)})


def with_body(answer: Answer, body: Any, status: int | None = None) -> Answer:
    received = answer.received
    content = json.dumps(body).encode()
    return replace(answer, received=Received(status or received.status, received.headers, content))


def only(recording: Recording, step: str) -> Recording:
    """Return a recording of one step."""
    return Recording({step: recording.answers[step]})


@contextmanager
def other_server(change: Change, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """Run a second sandbox, with the same content, whose responses are changed."""
    build = server.build_app

    def build_changed(*arguments: Any) -> Any:
        return Changing(build(*arguments), change)

    with monkeypatch.context() as patch:
        patch.setattr(server, "build_app", build_changed)
        running = Sandbox(user_id=USER_ID, api_token=TOKEN, pace=0)
        with running:
            patch.undo()
            with running_unchanged(running), client(running) as qc:
                Seeder(qc).fill()
            running.requests.clear()
            yield running


def client(sandbox: Sandbox) -> QuantConnect:
    return QuantConnect(USER_ID, TOKEN, base_url=sandbox.base_url)


UNCHANGED: set[int] = set()


@contextmanager
def running_unchanged(sandbox: Sandbox) -> Iterator[None]:
    """Fill the account with the responses as they are."""
    port = httpx.URL(sandbox.base_url).port or 0
    UNCHANGED.add(port)
    try:
        yield
    finally:
        UNCHANGED.remove(port)


class Changing:
    """ASGI middleware that changes the JSON bodies of responses."""

    def __init__(self, app: Any, change: Change) -> None:
        self.app = app
        self.change = change

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        started: Json = {}
        content = bytearray()

        async def hold(message: Json) -> None:
            if message["type"] == "http.response.start":
                started.update(message)
                return
            content.extend(message.get("body", b""))
            if message.get("more_body"):
                return
            body = self.changed(scope, bytes(content))
            length = (b"content-length", str(len(body)).encode())
            headers = [one for one in started["headers"] if one[0] != b"content-length"]
            await send(started | {"headers": [*headers, length]})
            await send({"type": "http.response.body", "body": body})

        await self.app(scope, receive, hold)

    def changed(self, scope: Any, content: bytes) -> bytes:
        path = scope["path"].removeprefix("/api/v2")
        if scope["server"][1] in UNCHANGED or not content.startswith(b"{"):
            return content
        return json.dumps(self.change(path, json.loads(content))).encode()
