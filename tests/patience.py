"""How tests wait: for a busy machine as long as it needs, and never by guessing how long that is.

A limit in a test only ends what hangs. What a test wants to see is waited for, and what should be
late is held back until it was missed.
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
"""Seconds: less than pytest's own limit for a test, and more than anything takes."""

Client = partial(httpx.Client, timeout=PATIENCE)
get = partial(httpx.get, timeout=PATIENCE)
head = partial(httpx.head, timeout=PATIENCE)
post = partial(httpx.post, timeout=PATIENCE)
stream = partial(httpx.stream, timeout=PATIENCE)


def wait_until(condition: Callable[[], bool]) -> None:
    """Return as soon as it is true; pytest's limit ends the test if it never is."""
    while not condition():
        time.sleep(0.002)


@contextmanager
def slow_responses_held_back(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the `slow` responses of sandboxes come when the block ends, not after some seconds.

    A client that is to miss them then does, even if it gets no time of the processor meanwhile.
    """
    over = threading.Event()

    async def until_over(_seconds: float) -> None:
        while not over.is_set():
            await asyncio.sleep(0.002)

    with monkeypatch.context() as patch:
        patch.setattr("quantconnect_sandbox.http.app.asyncio", SimpleNamespace(sleep=until_over))
        try:
            yield
        finally:
            over.set()
