# Written by `make generate` from overlay/quantconnect_client/_async/session.py; do not edit.
"""Sends operations: signs requests, retries them where that is safe, and raises typed errors."""

import logging
import os
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import count
from time import perf_counter
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar, cast

import httpx

from quantconnect_client._core.auth import TokenAuth
from quantconnect_client._core.credentials import Credentials
from quantconnect_client._core.deadlines import keep_deadlines
from quantconnect_client._core.http import http_client
from quantconnect_client._core.limits import NAME, check_admitted, limiter_errors
from quantconnect_client._core.operation import Operation
from quantconnect_client._core.operations import operation_of
from quantconnect_client._core.organization import FIELD, own_id, with_organization
from quantconnect_client._core.rates import Rates
from quantconnect_client._core.reporting import is_heard, tell
from quantconnect_client._core.settings import Settings, final_error, never_happened
from quantconnect_client._in_flight import Lock
from quantconnect_client._sync.exchange import Exchange
from quantconnect_client.errors import (
    AuthenticationError,
    ClientClosedError,
    QuantConnectError,
)
from quantconnect_client.events import CallEvent, shown_headers

if TYPE_CHECKING:
    from quantconnect_openapi.types import Response

logger = logging.getLogger("quantconnect_client")
T = TypeVar("T")


class RequestModel(Protocol):
    """A generated request model."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any], /) -> Self: ...


class Session:
    """A connection pool and credentials, shared by all groups of a client."""

    _origin: "Session | None" = None
    """The session whose connections, event loop and rate limit this one shares."""

    def __init__(self, credentials: Credentials, settings: Settings) -> None:
        self.settings = settings
        self.credentials = credentials
        self.auth = TokenAuth(credentials)
        self._organization_id = settings.organization_id
        self._connect()

    def with_settings(self, settings: Settings) -> "Session":
        """Return a session with other settings that shares everything else with this one."""
        session = object.__new__(Session)
        session.settings, session.credentials, session.auth = settings, self.credentials, self.auth
        session._origin = self._owner
        return session

    @property
    def _owner(self) -> "Session":
        return self._origin or self

    def _connect(self) -> None:
        self._http = http_client(httpx.Client, self.settings.client_options(), self.auth)
        keep_deadlines(self._http)
        self._process = os.getpid()
        # A forked process may have copied a lock that a thread of its parent held.
        self._organization_lock, self._rates = Lock(), Rates()

    @property
    def http(self) -> httpx.Client:
        """The httpx client that holds the connections of this process.

        A forked process must not use its parent's connections, because each would read responses
        meant for the other. It opens connections of its own on the first call, and has a rate limit
        of its own.
        """
        if self._origin:
            return self._origin.http
        if self._process != os.getpid() and not self._http.is_closed:
            # Kept open: the connections still belong to the parent.
            self._inherited = self._http
            self.settings = self.settings.in_new_process()
            self._connect()
        return self._http

    def __reduce__(self) -> tuple[Any, ...]:
        # Imported here, because few clients are pickled.
        from quantconnect_client._core.portable import portable

        return type(self), (self.credentials, portable(self.settings))

    def call(
        self,
        operation: Operation,
        function: Callable[..., "Response[T]"],
        model: type[RequestModel] | None = None,
        arguments: Mapping[str, Any] | None = None,
    ) -> T:
        """Send `operation` and return its parsed response, retrying where that is safe.

        Args:
            operation: the operation to send.
            function: the generated function that sends the request.
            model: the generated model of the request body, if there is one.
            arguments: the fields of the body, by their API names; fields that are None are omitted.
        """
        given, is_own = with_organization(operation, arguments or {}, self.settings.organization_id)
        body = operation.extended(operation.body(given), self.settings.extra_fields)
        if is_own:
            body[FIELD] = self.organization_id()
        request = {"body": model.from_dict(body)} if model else {}
        return self.repeat(operation, partial(self._attempt, operation, function, request))

    def organization_id(self, given: str | None = None) -> str:
        """Return the given id, or else that of the client, or else the account's own."""
        if given is not None:
            return given
        if self._origin:
            return self._origin.organization_id()
        with self._organization_lock:
            if self._organization_id is None:
                self._organization_id = self._own_organization_id()
            return self._organization_id

    def _own_organization_id(self) -> str:
        from quantconnect_openapi.api.account import read_account
        from quantconnect_openapi.models.read_account_request import ReadAccountRequest

        operation = operation_of("account.read")
        account = self.call(operation, read_account.sync_detailed, ReadAccountRequest)
        return own_id(operation, account)

    def request(self, operation: Operation, body: Mapping[str, Any]) -> dict[str, Any]:
        """Send an operation that the spec does not know, and return the fields of its response."""
        fields = operation.extended(operation.body(body), self.settings.extra_fields)

        def attempt(exchange: Exchange) -> dict[str, Any]:
            response = exchange.request(method="post", url=operation.path, json=fields)
            return dict(response.json())

        return self.repeat(operation, attempt)

    def repeat(self, operation: Operation, attempt: Callable[[Exchange], T]) -> T:
        """Run `attempt` with a new exchange and return its result, retrying where that is safe."""
        self._check_open(operation)
        call_id = os.urandom(8).hex()
        for number in count(1):
            self._wait_for_rate_limit(operation)
            started = perf_counter()
            exchange = Exchange(self.http, operation, self.settings)
            try:
                result = attempt(exchange)
            except QuantConnectError as error:
                failed = error
            else:
                self._tell(operation, call_id, number, started, exchange)
                return result
            if not exchange.is_whole:
                never_happened(failed)
            pause = self._pause(failed, exchange, operation, number)
            self._tell(operation, call_id, number, started, exchange, failed, pause)
            if pause is None:
                raise final_error(failed, operation)
            time.sleep(pause)
        raise AssertionError  # pragma: no cover - count() does not end, which type checkers miss

    def close(self) -> None:
        """Close the connections; the client cannot be used afterwards.

        Raises:
            ClientClosedError: the client belongs to another event loop and must be closed there.
        """
        http = self.http
        try:
            http.close()
        except (RuntimeError, OSError):
            # The event loop or the network of these connections is gone.
            logger.debug("a connection could not be closed", exc_info=True)

    def _wait_for_rate_limit(self, operation: Operation) -> None:
        """Wait until the operation's documented rate limit and the client's allow a request."""
        while pause := self._owner._rates.wait(operation):
            calls, seconds = operation.rate
            words = "%s waits %.1f s: QuantConnect accepts %d calls within %d s"
            logger.info(words, operation.name, pause, calls, seconds)
            time.sleep(pause)
        limit = self._owner.settings.limit
        if limit:
            with limiter_errors(operation.name):
                admitted = limit.limiter.try_acquire(NAME)
            check_admitted(admitted)

    def _attempt(
        self,
        operation: Operation,
        function: Callable[..., "Response[T]"],
        request: Mapping[str, Any],
        exchange: Exchange,
    ) -> T:
        # Imported here, because it imports attrs, which takes a quarter as long as httpx.
        from quantconnect_openapi import Client

        # The generated code only calls `request` on its httpx client.
        client = Client(base_url="").set_httpx_client(cast(httpx.Client, exchange))
        try:
            parsed = (function(client=client, **request)).parsed
        except QuantConnectError:
            raise
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as problem:
            if exchange.received is None:
                raise
            from quantconnect_client._core.verdict import undecodable

            error = undecodable(operation, exchange.received, problem)
            error.headers = shown_headers(exchange.received.headers)
            raise error from problem
        if operation.redirects and exchange.received:
            return cast(T, exchange.received.headers["Location"])
        return cast(T, parsed)

    def _pause(
        self, error: QuantConnectError, exchange: Exchange, operation: Operation, attempt: int
    ) -> float | None:
        """The backoff before the next attempt, in seconds, or None to stop retrying."""
        if isinstance(error, AuthenticationError):
            is_corrected = self._corrects_clock_skew(exchange.stamp, error.server_date)
            return 0.0 if is_corrected and attempt < self.settings.retry.attempts else None
        return self.settings.retry.pause(error, safe=operation.safe, attempt=attempt)

    def _tell(
        self,
        operation: Operation,
        call_id: str,
        attempt: int,
        started: float,
        exchange: Exchange,
        error: QuantConnectError | None = None,
        pause: float | None = None,
    ) -> None:
        if not is_heard(self.settings.on_event, pause):
            return
        seconds = perf_counter() - started
        tell(
            CallEvent(
                operation=operation.name,
                path=operation.path,
                attempt=attempt,
                milliseconds=1000 * seconds,
                status=exchange.status,
                error=type(error).__name__ if error else None,
                next_attempt_in=pause,
                call_id=call_id,
                started=datetime.now(UTC) - timedelta(seconds=seconds),
                host=exchange.host,
            ),
            self.settings.on_event,
        )

    def _corrects_clock_skew(self, stamp: str | None, server_date: str | None) -> bool:
        """Whether clock skew was detected and corrected."""
        ahead = self.auth.learn(stamp, server_date)
        if ahead:
            logger.warning(
                "Clock skew detected: this machine's clock is %.0f s %s QuantConnect's. Requests "
                "are now signed with QuantConnect's time. Synchronize this machine's clock.",
                abs(ahead),
                "behind" if ahead > 0 else "ahead of",
            )
        return bool(ahead)

    def _check_open(self, operation: Operation) -> None:
        if self.http.is_closed:
            raise ClientClosedError(
                "The client is closed. Create a new client, or call this inside its `with` block.",
                operation=operation.name,
            )
