"""Runs the sandbox on a port of this machine, for as long as a `with` block lasts."""

import asyncio
import errno
import os
import socket
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from contextlib import suppress
from os import PathLike
from pathlib import Path, PurePath
from threading import Thread
from typing import Self, cast

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from quantconnect_sandbox.http.app import BASE_PATH, build_app
from quantconnect_sandbox.http.faults import Faults
from quantconnect_sandbox.http.gateway import Gateway
from quantconnect_sandbox.http.guard import read_allowed_hosts
from quantconnect_sandbox.http.request_log import RequestLog
from quantconnect_sandbox.options import OptionError, UnusableOptionError, one_line, whole_number
from quantconnect_sandbox.store.clock import Clock
from quantconnect_sandbox.store.jobs import read_paces
from quantconnect_sandbox.store.settings import DEFAULT_ORGANIZATION, Settings
from quantconnect_sandbox.store.state import Cloud

STOP_SECONDS = 5
# Servers between a client and the API keep idle connections about as long. With uvicorn's five
# seconds, a slow client would often use a connection that is being closed.
KEEP_ALIVE = 75


class Sandbox:
    """A local QuantConnect API for tests and demos.

    It holds one account, checks signatures, and responds in the shapes of the API. It never runs a
    strategy: results are simulated from the seed.

        with Sandbox(user_id=123, api_token="sandbox-token") as sandbox:
            client = MyClient(sandbox.base_url, user_id=123, api_token="sandbox-token")

    Args:
        user_id: the account's user id.
        api_token: the token that clients sign with.
        organization_id: the account's organization, 32 hexadecimal digits.
        seed: the seed of ids and results, 0 by default.
        clock: the clock that jobs and signatures follow, by default the computer's.
        backtest_nodes: maximum number of backtests at once.
        live_nodes: maximum number of deployments at once.
        pace: how long jobs take: `0` for at once, seconds, or `"3 polls"`; for all jobs or by
            kind, as in `{"backtest": 10, "all": 0}`. The kinds are those of `DEFAULT_PACE`.
        state: the file that keeps the account, which is in memory by default.
        host: the address to listen on.
        port: the port to listen on, by default a free one.
        allowed_hosts: further host names for requests to the sandbox's own API, such as the name of
            its container. Its address, `localhost` and loopback addresses are always allowed.

    Raises:
        ValueError: an option has a value that the sandbox can't use. The message names it. It is
            also an `OSError` if the system rejects a file or an address.
    """

    def __init__(
        self,
        *,
        user_id: int = Settings.user_id,
        api_token: str = Settings.api_token,
        organization_id: str = DEFAULT_ORGANIZATION,
        seed: int = Settings.seed,
        clock: Clock | None = None,
        backtest_nodes: int = Settings.backtest_nodes,
        live_nodes: int = Settings.live_nodes,
        pace: float | str | Mapping[str, float | str] | None = None,
        state: str | PathLike[str] | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        allowed_hosts: Sequence[str] = (),
    ) -> None:
        settings = Settings(
            user_id=user_id,
            api_token=api_token,
            organization_id=organization_id,
            seed=seed,
            backtest_nodes=backtest_nodes,
            live_nodes=live_nodes,
        )
        self._address = (_read_host(host), whole_number("port", port, 0, 65_535))
        self._allowed_hosts = read_allowed_hosts(allowed_hosts)
        file, paces = _read_file(state), _read_pace(pace)
        self.cloud = Cloud(settings, clock or Clock(), pace=paces, state=file)
        self._gateway = Gateway(self.cloud)
        self._server: _Server | None = None

    @property
    def clock(self) -> Clock:
        """The clock that jobs and signatures follow."""
        return self.cloud.clock

    @property
    def faults(self) -> Faults:
        """The faults to inject: `sandbox.faults.inject("drop", operations=["createProject"])`."""
        return self._gateway.faults

    @property
    def requests(self) -> RequestLog:
        """The last requests, which show what a client sent."""
        return self._gateway.requests

    def reset(self, seed: int | None = None) -> None:
        """Remove everything and restart from a seed, by default the current one.

        Faults and the request log are cleared too. The clock is not changed.
        """
        with self.cloud.lock:
            self._gateway.reset(self.cloud.settings.seed if seed is None else seed)

    @property
    def base_url(self) -> str:
        """The base URL, such as `http://127.0.0.1:54321/api/v2`, once the server listens."""
        host, port = self._address
        url_host = f"[{host}]" if ":" in host else host
        return f"http://{url_host}:{port}{BASE_PATH}"

    def __enter__(self) -> Self:
        self.cloud.reopen()
        try:
            host, port = self._address
            server = _Server(build_app(self._gateway, [host, *self._allowed_hosts]))
            listener = _listen(host, port)
            self._address = (host, listener.getsockname()[1])
            server.start(listener)
        except BaseException:
            self.cloud.close()
            raise
        self._server = server
        return self

    def __exit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.stop()
            self._server = None
        self.cloud.close()


class _Protocol(H11Protocol):
    """HTTP/1.1, with the connection accessible to the application, which can abort it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.app_state = {**self.app_state, "transport": transport}


class _Server(uvicorn.Server):
    """Uvicorn in a thread, with a shutdown that does not wait.

    Uvicorn itself checks ten times a second whether to stop, and then waits another 0.1 seconds.
    That would take most of the time of a test with its own sandbox.
    """

    def __init__(self, app: ASGIApp) -> None:
        # Responses have the date of the sandbox's clock. There is no access log, because links
        # contain signatures.
        super().__init__(
            uvicorn.Config(
                app,
                loop="asyncio",
                http=_Protocol,
                timeout_keep_alive=KEEP_ALIVE,
                ws="none",
                lifespan="off",
                log_config=None,
                access_log=False,
                date_header=False,
                server_header=False,
            )
        )
        self._ready = Future[asyncio.AbstractEventLoop]()
        self._stopped = asyncio.Event()
        self._thread: Thread | None = None

    def start(self, listener: socket.socket) -> None:
        """Serve from a thread. Return once it listens, or raise the error that occurred."""
        self._thread = Thread(target=self._serve_until_stopped, args=[listener], daemon=True)
        self._thread.start()
        self._ready.result()

    def stop(self) -> None:
        """Stop serving, and wait for the thread."""
        self._ready.result().call_soon_threadsafe(self._stopped.set)
        if self._thread is not None:
            self._thread.join()

    def _serve_until_stopped(self, listener: socket.socket) -> None:
        try:
            with listener:
                self.run(sockets=[listener])
        except BaseException as error:
            if self._ready.done():
                raise
            self._ready.set_exception(error)

    async def main_loop(self) -> None:
        """Wait until `stop` is called. Uvicorn runs this between startup and shutdown."""
        self._ready.set_result(asyncio.get_running_loop())
        await self._stopped.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Close the listeners, finish requests in flight, and close all connections."""
        for listener in sockets or ():
            asyncio.get_running_loop().remove_reader(listener)
        await self._wait_for_accepted_connections()
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        with suppress(TimeoutError):
            async with asyncio.timeout(STOP_SECONDS):
                await self._finish_requests()
        for transport in self._transports():
            transport.abort()
        await asyncio.sleep(0)

    async def _wait_for_accepted_connections(self) -> None:
        # asyncio takes three iterations of the event loop to assign a protocol to an accepted
        # connection. If its server is closed before, the connection is never closed.
        for _ in range(3):
            await asyncio.sleep(0)

    async def _finish_requests(self) -> None:
        if self.server_state.tasks:
            await asyncio.wait(self.server_state.tasks)
        while any(transport.get_write_buffer_size() for transport in self._transports()):
            await asyncio.sleep(0.01)

    def _transports(self) -> list[asyncio.Transport]:
        connections = cast("set[_Protocol]", self.server_state.connections)
        return [connection.transport for connection in connections]


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listener = socket.create_server((host, port), family=family)
    except (OSError, UnicodeError) as error:
        raise _unusable_address(host, port, error) from error
    # Otherwise every response waits 40 ms for the client to acknowledge the headers. asyncio sets
    # this option only for sockets with an explicit protocol.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def _unusable_address(host: str, port: int, error: Exception) -> UnusableOptionError:
    number = error.errno if isinstance(error, OSError) else None
    if number in (errno.EADDRINUSE, errno.EACCES, errno.EPERM):
        reason = f"{os.strerror(number)} on {host}"
        return UnusableOptionError(
            "port", port, f"{reason}: pass another port, or 0 for a free one"
        )
    reason = str(error) if isinstance(error, UnicodeError) else str(error.args[-1])
    reason = reason.partition(" (while")[0]
    return UnusableOptionError(
        "host", host, f"{reason}: pass an address of this machine, such as 127.0.0.1"
    )


def _read_host(host: object) -> str:
    return one_line("host", host, "pass an address of this machine, such as 127.0.0.1", r"[^ ]+")


def _read_file(state: object) -> Path | None:
    if state is None:
        return None
    advice = "pass the path of a file, or omit it to keep the account in memory"
    if isinstance(state, PurePath):
        state = str(state)
    elif isinstance(state, os.PathLike):
        state = cast("os.PathLike[str]", state).__fspath__()
    file = Path(one_line("state", state, advice))
    if not file.name:
        raise OptionError("state", state, advice)
    return file


def _read_pace(pace: object) -> dict[str, object]:
    paces: dict[str, object] = {}
    if isinstance(pace, Mapping):
        paces.update(cast("Mapping[str, object]", pace))
    elif pace is not None:
        paces["all"] = pace
    try:
        read_paces(paces)
    except ValueError as error:
        raise OptionError("pace", paces.get("all", paces), str(error)) from error
    return paces
