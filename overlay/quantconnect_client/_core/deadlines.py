"""Deadlines for a whole attempt. The timeouts of httpx apply to each step separately."""

import threading
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Iterable
    from contextlib import AbstractContextManager

    import httpcore
    import httpx

_thread = threading.local()


class AsyncDeadline:
    """Raise a TimeoutError in an `async with` block after a number of seconds.

    Args:
        seconds: maximum duration, from the start of the block or the last call of `extend`.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._timeout: asyncio.Timeout | None = None

    async def __aenter__(self) -> Self:
        # Imported here, because the synchronous client does not need it.
        import asyncio

        self._timeout = asyncio.timeout(self._seconds)
        await self._timeout.__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        assert self._timeout
        await self._timeout.__aexit__(kind, error, traceback)

    def extend(self) -> None:
        """Restart the time limit, because there was progress."""
        import asyncio

        # An expired timeout can't be rescheduled: the block ends at its next await.
        if self._timeout and not self._timeout.expired():
            self._timeout.reschedule(asyncio.get_running_loop().time() + self._seconds)

    def check(self) -> None:
        """Do nothing: the event loop enforces the deadline."""


class Deadline:
    """Time out reads and writes of this thread in a `with` block after a number of seconds.

    Args:
        seconds: maximum duration, from the start of the block or the last call of `extend`.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._end = monotonic() + seconds
        self._outer: Deadline | None = None

    def __enter__(self) -> Self:
        self._outer = getattr(_thread, "deadline", None)
        _thread.deadline = self
        self.extend()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        _thread.deadline = self._outer

    def extend(self) -> None:
        """Restart the time limit, because there was progress."""
        self._end = monotonic() + self._seconds

    def left(self) -> float:
        """Return the seconds left, or 0 after the deadline."""
        return max(0.0, self._end - monotonic())

    def check(self) -> None:
        """Raise a TimeoutError after the deadline."""
        if not self.left():
            raise TimeoutError


class FollowedFile:
    """A file wrapper that reports reads while a form with the file is sent.

    Args:
        file: the file to read.
        on_read: called before each read.
        reading: returns a context manager in which each read runs.

    Attributes:
        is_read: whether the end was reached since the last seek.
    """

    def __init__(
        self,
        file: Any,
        on_read: "Callable[[], object]",
        reading: "Callable[[], AbstractContextManager[None]]",
    ) -> None:
        self.is_read = False
        self._file = file
        self._on_read = on_read
        self._reading = reading

    # fileno is omitted: httpx would use it for the length, which is wrong for compressed files.

    def read(self, size: int = -1) -> bytes:
        self._on_read()
        with self._reading():
            piece = bytes(self._file.read(size))
        self.is_read = not piece and size != 0
        return piece

    def seek(self, offset: int, whence: int = 0) -> int:
        self.is_read = False
        return int(self._file.seek(offset, whence))

    def tell(self) -> int:
        return int(self._file.tell())


def keep_deadlines(client: "httpx.Client | httpx.AsyncClient") -> None:
    """Apply the deadline of the current thread to all connections of a synchronous client.

    httpx has no timeout for a whole request (a server that sends one byte per second never times
    out) and no public way to replace the network backend of its pool. For a transport without such
    a pool, such as a custom one, the deadline is only checked between the chunks of a body. For an
    asynchronous client, the event loop enforces deadlines.
    """
    import httpx

    if isinstance(client, httpx.AsyncClient):
        return
    for transport in (client._transport, *client._mounts.values()):  # pyright: ignore[reportPrivateUsage]
        pool: Any = getattr(transport, "_pool", None)
        backend = getattr(pool, "_network_backend", None)
        if backend is not None:
            pool._network_backend = _Backend(backend)


def _within_deadline(timeout: float | None, expired: type[Exception]) -> float | None:
    """Return the timeout of a step: its own, or the time until the deadline if that is shorter."""
    deadline: Deadline | None = getattr(_thread, "deadline", None)
    if deadline is None:
        return timeout
    left = deadline.left()
    if not left:
        raise expired("the deadline has passed")
    return left if timeout is None else min(timeout, left)


class _Backend:
    """An httpcore network backend whose streams apply deadlines."""

    def __init__(self, backend: "httpcore.NetworkBackend") -> None:
        self._backend = backend

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: "Iterable[Any] | None" = None,
    ) -> "_Stream":
        from httpcore import ConnectTimeout

        limit = _within_deadline(timeout, ConnectTimeout)
        return _Stream(self._backend.connect_tcp(host, port, limit, local_address, socket_options))

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: "Iterable[Any] | None" = None,
    ) -> "_Stream":
        from httpcore import ConnectTimeout

        limit = _within_deadline(timeout, ConnectTimeout)
        return _Stream(self._backend.connect_unix_socket(path, limit, socket_options))

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(seconds)


class _Stream:
    """A connection that applies the deadline of the calling thread to each step."""

    def __init__(self, stream: "httpcore.NetworkStream") -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        from httpcore import ReadTimeout

        return self._stream.read(max_bytes, _within_deadline(timeout, ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        from httpcore import WriteTimeout

        self._stream.write(buffer, _within_deadline(timeout, WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> "_Stream":
        from httpcore import ConnectTimeout

        limit = _within_deadline(timeout, ConnectTimeout)
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, limit))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
