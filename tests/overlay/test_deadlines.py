"""Deadlines: `timeout` limits an attempt as a whole, even if its response drips."""

import asyncio
import inspect
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from time import monotonic
from typing import Any

import httpcore
import httpx
import pytest

from quantconnect_client import AsyncQuantConnect, QuantConnect
from quantconnect_client._core import deadlines
from quantconnect_client._core.deadlines import (
    AsyncDeadline,
    Deadline,
    FollowedFile,
    keep_deadlines,
)
from quantconnect_client.errors import OutcomeUnknownError, RequestTimeoutError
from quantconnect_sandbox import Sandbox
from tests import patience
from tests.overlay.world import CALLS, READS, world

# One responds with a redirect, which has no body to drip.
DRIPPING = [name for name in CALLS if name != "live.connections.authorize"]
PAUSE = 1.0


class Clock:
    """A clock that can be advanced."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def __call__(self) -> float:
        return monotonic() + self.ahead


@contextmanager
def dripping() -> Iterator[Sandbox]:
    with world().sandbox() as sandbox:
        sandbox.faults.inject("drip", seconds=PAUSE)
        yield sandbox


def options(sandbox: Sandbox) -> dict[str, Any]:
    limits = httpx.Limits(max_connections=len(DRIPPING))
    return {
        "base_url": sandbox.base_url,
        "timeout": patience.PATIENCE,
        "attempts": 1,
        "httpx_options": {"verify": False, "limits": limits},
    }


def bound(client: Any, name: str) -> Any:
    """The method with valid arguments, to be called."""
    method = client
    for part in name.split("."):
        method = getattr(method, part)
    given = world().arguments[name]
    taken = inspect.signature(method).parameters
    arguments = {one: given[one] for one in given.keys() & taken}
    return lambda: method(**arguments)


def check(ends: dict[str, BaseException | None], sandbox: Sandbox) -> None:
    right = {name: RequestTimeoutError if name in READS else OutcomeUnknownError for name in ends}
    assert {name: type(end) for name, end in ends.items()} == right
    # Uploads are checked once their response is lost, and nothing is sent twice.
    assert sandbox.requests.total == len(ends) + 1


def test_a_dripping_response_times_out_at_the_deadline_in_both_clients(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = Clock()
    monkeypatch.setattr(deadlines, "monotonic", clock)
    with (
        dripping() as sandbox,
        dripping() as other,
        QuantConnect(123, "sandbox-token", **options(sandbox)) as qc,
        ThreadPoolExecutor(len(DRIPPING) + 1) as pool,
    ):
        hurried = pool.submit(pass_deadlines, clock, [sandbox, other])
        futures = {name: pool.submit(bound(qc, name)) for name in DRIPPING}
        check(asyncio.run(asynchronous_ends(other, clock)), other)
        check({name: future.exception() for name, future in futures.items()}, sandbox)
        hurried.result()


def pass_deadlines(clock: Clock, sandboxes: list[Sandbox]) -> None:
    """Advance the clock once all calls drip, and again once the upload is checked."""
    for more in (0, 1):
        patience.wait_until(
            lambda more=more: all(one.requests.total >= len(DRIPPING) + more for one in sandboxes)
        )
        clock.ahead += 2 * patience.PATIENCE


async def asynchronous_ends(sandbox: Sandbox, clock: Clock) -> dict[str, BaseException | None]:
    vars(asyncio.get_running_loop())["time"] = clock
    async with AsyncQuantConnect(123, "sandbox-token", **options(sandbox)) as qc:
        calls = [bound(qc, name)() for name in DRIPPING]
        ends = await asyncio.gather(*calls, return_exceptions=True)
        return dict(zip(DRIPPING, ends, strict=True))


class Recorder:
    """A network backend and its streams that only record the timeouts they receive."""

    def __init__(self) -> None:
        self.limits: list[tuple[str, float | None]] = []

    def connect_tcp(self, *given: Any) -> "Recorder":
        return self.note("connect_tcp", given[2])

    def connect_unix_socket(self, *given: Any) -> "Recorder":
        return self.note("connect_unix_socket", given[1])

    def start_tls(self, *given: Any) -> "Recorder":
        return self.note("start_tls", given[2])

    def read(self, *given: Any) -> bytes:
        self.note("read", given[1])
        return b""

    def write(self, *given: Any) -> None:
        self.note("write", given[1])

    def note(self, step: str, timeout: float | None) -> "Recorder":
        self.limits.append((step, timeout))
        return self

    def sleep(self, seconds: float) -> None:
        self.limits.append(("sleep", seconds))

    def close(self) -> None:
        self.limits.append(("close", None))

    def get_extra_info(self, info: str) -> str:
        return info


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def backend(recorder: Recorder) -> Any:
    """The wrapper that a client puts around its network backend."""
    client = patience.Client(verify=False)
    pool: Any = client._transport._pool  # type: ignore[attr-defined]
    pool._network_backend = recorder
    keep_deadlines(client)
    return pool._network_backend


def use(backend: Any, timeout: float | None) -> None:
    """Run every step of a connection."""
    backend.connect_unix_socket("/tmp/x", timeout)
    stream = backend.connect_tcp("localhost", 80, timeout).start_tls(None, "x", timeout)
    stream.write(b"", timeout)
    stream.read(1, timeout)


def test_every_network_step_is_limited_to_the_remaining_time(
    backend: Any, recorder: Recorder
) -> None:
    with Deadline(5.0):
        use(backend, 100.0)
        use(backend, None)

    limits = [limit for _, limit in recorder.limits]
    assert {step for step, _ in recorder.limits} == {
        "connect_unix_socket",
        "connect_tcp",
        "start_tls",
        "write",
        "read",
    }
    assert all(limit is not None and 0 < limit <= 5 for limit in limits)


def test_a_shorter_step_timeout_is_kept(backend: Any, recorder: Recorder) -> None:
    with Deadline(500.0):
        use(backend, 2.0)

    assert {limit for _, limit in recorder.limits} == {2.0}


def test_without_a_deadline_nothing_changes(backend: Any, recorder: Recorder) -> None:
    use(backend, 7.0)
    getattr(backend, "sleep")(0)  # noqa: B009 - nobody sleeps here
    stream = backend.connect_tcp("localhost", 80, 7.0)
    stream.close()

    assert stream.get_extra_info("socket") == "socket"
    assert recorder.limits[0] == ("connect_unix_socket", 7.0)


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        (lambda backend: backend.connect_tcp("x", 1), httpcore.ConnectTimeout),
        (lambda backend: backend.connect_unix_socket("x"), httpcore.ConnectTimeout),
    ],
)
def test_a_deadline_that_has_passed_stops_the_next_step(
    backend: Any, step: Any, kind: type[Exception]
) -> None:
    stream = backend.connect_tcp("x", 1)
    with Deadline(0.0) as deadline:
        with pytest.raises(kind):
            step(backend)
        with pytest.raises(httpcore.ConnectTimeout):
            stream.start_tls(None)
        with pytest.raises(httpcore.ReadTimeout):
            stream.read(1)
        with pytest.raises(httpcore.WriteTimeout):
            stream.write(b"")
        with pytest.raises(TimeoutError):
            deadline.check()


def test_a_deadline_applies_to_its_thread_and_its_innermost_block(
    backend: Any, recorder: Recorder
) -> None:
    with Deadline(500.0):
        with Deadline(5.0):
            pass
        other = threading.Thread(target=lambda: backend.connect_tcp("other", 1, 1000.0))
        other.start()
        other.join()
        backend.connect_tcp("own", 1, 1000.0)

    (_, of_other), (_, own) = recorder.limits
    assert of_other == 1000.0
    assert own is not None
    assert 5 < own <= 500


def test_progress_extends_a_deadline() -> None:
    deadline = Deadline(100.0)
    deadline._end = monotonic() + 1
    deadline.extend()

    assert deadline.left() > 50


def test_an_asynchronous_deadline_that_has_passed_cannot_be_extended() -> None:
    async def run() -> None:
        async with AsyncDeadline(0.0) as deadline:
            try:
                await asyncio.Event().wait()
            finally:
                deadline.extend()

    with pytest.raises(TimeoutError):
        asyncio.run(run())


def test_a_followed_file_is_read_unchanged() -> None:
    from contextlib import nullcontext
    from io import BytesIO

    reads: list[int] = []
    file = FollowedFile(BytesIO(b"abc"), lambda: reads.append(1), nullcontext)

    assert (file.read(2), file.is_read, file.read(), file.is_read) == (b"ab", False, b"c", False)
    assert (file.read(1), file.is_read, file.tell()) == (b"", True, 3)
    assert (file.seek(0), file.is_read) == (0, False)
    assert len(reads) == 3
