"""Waiting in tests: as long as a busy machine needs, without guessed times.

Timeouts in tests only end hanging tests. A test waits for the condition it needs, and delays a
slow response until the client has timed out.
"""

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from types import SimpleNamespace

import httpx
import pytest

PATIENCE = 300.0
"""Seconds: less than pytest's timeout of a test, and more than any operation takes."""

Client = partial(httpx.Client, timeout=PATIENCE)
get = partial(httpx.get, timeout=PATIENCE)
head = partial(httpx.head, timeout=PATIENCE)
post = partial(httpx.post, timeout=PATIENCE)
stream = partial(httpx.stream, timeout=PATIENCE)


def wait_until(condition: Callable[[], bool]) -> None:
    """Return as soon as the condition is true. If it never is, pytest's timeout ends the test."""
    while not condition():
        time.sleep(0.002)


@contextmanager
def slow_responses_held_back(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Delay the `slow` responses of sandboxes until the block ends.

    A client that should time out then does, even if the machine is busy. The event is set as soon
    as the first such request has arrived.
    """
    arrived, over = threading.Event(), threading.Event()

    async def until_over(_seconds: float) -> None:
        arrived.set()
        while not over.is_set():
            await asyncio.sleep(0.002)

    with monkeypatch.context() as patch:
        patch.setattr("quantconnect_sandbox.http.app.asyncio", SimpleNamespace(sleep=until_over))
        try:
            yield arrived
        finally:
            over.set()
