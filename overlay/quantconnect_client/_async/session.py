"""Sends operations: signs, tries again where that is safe, and turns failures into errors."""

import asyncio
import logging
import os
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from itertools import count
from time import perf_counter
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar, cast

import httpx

from quantconnect_client._async.exchange import AsyncExchange
from quantconnect_client._core.auth import TokenAuth
from quantconnect_client._core.credentials import Credentials
from quantconnect_client._core.deadlines import keep_deadlines
from quantconnect_client._core.http import http_client
from quantconnect_client._core.limits import NAME, asking, check_admitted
from quantconnect_client._core.loops import LoopBound  # async: only
from quantconnect_client._core.operation import Operation
from quantconnect_client._core.reporting import tell
from quantconnect_client._core.settings import Settings, final_error, never_happened
from quantconnect_client.errors import (
    AuthenticationError,
    ClientClosedError,
    QuantConnectError,
)
from quantconnect_client.events import CallEvent

if TYPE_CHECKING:
    from quantconnect_openapi.types import Response

logger = logging.getLogger("quantconnect_client")
T = TypeVar("T")


class RequestModel(Protocol):
    """A generated model of a request."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any], /) -> Self: ...


class AsyncSession:
    """One connection pool and one identity, shared by all groups of a client."""

    def __init__(self, credentials: Credentials, settings: Settings) -> None:
        self.settings = settings
        self.credentials = credentials
        self.auth = TokenAuth(credentials)
        self._connect()

    def _connect(self) -> None:
        self._http = http_client(httpx.AsyncClient, self.settings.client_options(), self.auth)
        keep_deadlines(self._http)
        self._process = os.getpid()
        self._loop = LoopBound()  # async: only

    @property
    def http(self) -> httpx.AsyncClient:
        """The httpx client with the connections of this process.

        A process that was forked must not touch those of its parent: both would read what comes for
        one of them. It opens its own with the first call, and counts its calls on its own.
        """
        if self._process != os.getpid() and not self._http.is_closed:
            # Kept, not closed: the connections are still the parent's.
            self._inherited = self._http
            self.settings = self.settings.in_new_process()
            self._connect()
        return self._http

    def __reduce__(self) -> tuple[Any, ...]:
        # Imported here, because hardly any client leaves its process.
        from quantconnect_client._core.portable import portable

        return type(self), (self.credentials, portable(self.settings))

    async def call(
        self,
        operation: Operation,
        function: Callable[..., "Awaitable[Response[T]]"],
        model: type[RequestModel] | None = None,
        arguments: Mapping[str, Any] | None = None,
    ) -> T:
        """Send `operation` and return its decoded answer, trying again where that is safe.

        Args:
            operation: what to send.
            function: the generated function that sends it.
            model: the generated model of its body, if it has one.
            arguments: the body by the API's names; None stands for "left out".
        """
        body = operation.body(arguments or {})
        request = {"body": model.from_dict(body)} if model else {}
        return await self.repeat(operation, partial(self._attempt, operation, function, request))

    async def repeat(
        self, operation: Operation, attempt: Callable[[AsyncExchange], Awaitable[T]]
    ) -> T:
        """What `attempt` makes of an exchange, trying again where that is safe."""
        self._check_open(operation)
        for number in count(1):
            await self._wait_for_turn()
            started = perf_counter()
            exchange = AsyncExchange(self.http, operation, self.settings)
            try:
                answer = await attempt(exchange)
            except QuantConnectError as error:
                failed = error
            else:
                self._tell(operation, number, started, exchange)
                return answer
            if not exchange.is_whole:
                never_happened(failed)
            pause = self._pause(failed, exchange, operation, number)
            self._tell(operation, number, started, exchange, failed, pause)
            if pause is None:
                raise final_error(failed, operation)
            await asyncio.sleep(pause)
        raise AssertionError  # pragma: no cover - count() does not end, which type checkers miss

    async def close(self) -> None:
        """Close the connections; the client cannot be used afterwards.

        Raises:
            ClientClosedError: it belongs to another event loop, in which it must be closed.
        """
        http = self.http
        self._loop.check_closing()  # async: only
        try:
            await http.aclose()
        except (RuntimeError, OSError):
            # What is left of connections that are gone, with the loop or the network they were in.
            logger.debug("a connection could not be closed", exc_info=True)

    async def _wait_for_turn(self) -> None:
        """Wait while the limit on calls is reached."""
        limit = self.settings.limit
        if limit:
            with asking():
                admitted = await limit.limiter.try_acquire_async(NAME)
            check_admitted(admitted)

    async def _attempt(
        self,
        operation: Operation,
        function: Callable[..., "Awaitable[Response[T]]"],
        request: Mapping[str, Any],
        exchange: AsyncExchange,
    ) -> T:
        # Imported here, because attrs comes along, which takes a quarter as long as httpx.
        from quantconnect_openapi import Client

        # The generated code asks of its httpx client nothing but `request`.
        client = Client(base_url="").set_async_httpx_client(cast(httpx.AsyncClient, exchange))
        try:
            parsed = (await function(client=client, **request)).parsed
        except QuantConnectError:
            raise
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as problem:
            if exchange.received is None:
                raise
            from quantconnect_client._core.verdict import undecodable

            raise undecodable(operation, exchange.received, problem) from problem
        if operation.redirects and exchange.received:
            return cast(T, exchange.received.headers["Location"])
        return cast(T, parsed)

    def _pause(
        self, error: QuantConnectError, exchange: AsyncExchange, operation: Operation, attempt: int
    ) -> float | None:
        """Seconds until the next attempt, or None to give up."""
        if isinstance(error, AuthenticationError):
            is_corrected = self._learns_time(exchange.stamp, error.server_date)
            return 0.0 if is_corrected and attempt < self.settings.retry.attempts else None
        return self.settings.retry.pause(error, safe=operation.safe, attempt=attempt)

    def _tell(
        self,
        operation: Operation,
        attempt: int,
        started: float,
        exchange: AsyncExchange,
        error: QuantConnectError | None = None,
        pause: float | None = None,
    ) -> None:
        tell(
            CallEvent(
                operation=operation.name,
                path=operation.path,
                attempt=attempt,
                milliseconds=1000 * (perf_counter() - started),
                status=exchange.status,
                error=type(error).__name__ if error else None,
                next_attempt_in=pause,
            ),
            self.settings.on_event,
        )

    def _learns_time(self, stamp: str | None, server_date: str | None) -> bool:
        """Whether the attempt was signed with a wrong time, which is then corrected."""
        ahead = self.auth.learn(stamp, server_date)
        if ahead:
            logger.warning(
                "The request was signed with a time %.0f s %s QuantConnect's; requests are now "
                "signed with QuantConnect's time. Set the clock of this machine right.",
                abs(ahead),
                "behind" if ahead > 0 else "ahead of",
            )
        return bool(ahead)

    def _check_open(self, operation: Operation) -> None:
        if self.http.is_closed:
            raise ClientClosedError(
                "The client is closed. Make a new one, or call it inside its `with` block.",
                operation=operation.name,
            )
        self._loop.check(operation)  # async: only
