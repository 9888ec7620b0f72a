"""Deadlines: a limit on the time of a whole attempt, where httpx limits each step of it."""

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
    """Ends the `async with` block with a TimeoutError after so many seconds.

    Args:
        seconds: how long the block may take, from now or from the last call of `extend`.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._timeout: asyncio.Timeout | None = None

    async def __aenter__(self) -> Self:
        # Imported here, because the synchronous client has no need of it.
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
        """Start the time anew, because something has moved."""
        import asyncio

        # One that has expired is past moving: the block ends at its next step.
        if self._timeout and not self._timeout.expired():
            self._timeout.reschedule(asyncio.get_running_loop().time() + self._seconds)

    def check(self) -> None:
        """Nothing to do: the event loop ends the block."""


class Deadline:
    """Ends what this thread reads and writes in the `with` block after so many seconds.

    Args:
        seconds: how long the block may take, from now or from the last call of `extend`.
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
        """Start the time anew, because something has moved."""
        self._end = monotonic() + self._seconds

    def left(self) -> float:
        """Seconds left; 0 once it has passed."""
        return max(0.0, self._end - monotonic())

    def check(self) -> None:
        """Raise TimeoutError once it has passed."""
        if not self.left():
            raise TimeoutError


class FollowedFile:
    """A file that is followed while a form with it is sent.

    Args:
        file: what to read.
        on_read: called before each piece.
        reading: gives the block in which a piece is read.

    Attributes:
        is_read: whether its end was met since it was last rewound.
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

    # There is no fileno: httpx would take the length from it, and a compressed file has another.

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
    """Let the connections of a synchronous client keep the deadline of the thread they serve.

    httpx has no limit for a whole request (a server that sends a byte a second is read for ever),
    and no public way to give its connection pool another network backend. A transport without such
    a pool, such as one of the caller's own, is checked between the pieces of a body only. An
    asynchronous client needs nothing: its event loop keeps deadlines.
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
    """The seconds that a step may take: its own limit, or what is left until the deadline."""
    deadline: Deadline | None = getattr(_thread, "deadline", None)
    if deadline is None:
        return timeout
    left = deadline.left()
    if not left:
        raise expired("the deadline has passed")
    return left if timeout is None else min(timeout, left)


class _Backend:
    """A network backend of httpcore whose streams keep deadlines."""

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
    """A connection whose every step keeps the deadline of the thread that takes it."""

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
