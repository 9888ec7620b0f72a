# Written by tools/unasync.py from overlay/quantconnect_client/_async/session.py; do not edit.
"""Sends operations: signs, tries again where that is safe, and turns failures into errors."""

import logging
import time
from collections.abc import Callable, Mapping
from functools import partial
from itertools import count
from time import perf_counter
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar, cast

import httpx

from quantconnect_client._answers import Answer, failure, misfit, succeeded, unfit
from quantconnect_client._auth import TokenAuth, clock_error
from quantconnect_client._connection import Settings, final_error, network_error
from quantconnect_client._http import http_client
from quantconnect_client._limits import NAME, check_admitted
from quantconnect_client._operation import Operation
from quantconnect_client.credentials import Credentials
from quantconnect_client.errors import (
    AuthenticationError,
    ClientClosedError,
    QuantConnectError,
)
from quantconnect_client.events import CallEvent, tell

if TYPE_CHECKING:
    from quantconnect_openapi.types import Response

logger = logging.getLogger("quantconnect_client")
T = TypeVar("T")
TOLERATED_CLOCK_ERROR = 60.0


class RequestModel(Protocol):
    """A generated model of a request."""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any], /) -> Self: ...


class Exchange:
    """Stands in for the httpx client during one generated call, and keeps the raw response."""

    def __init__(self, http: httpx.Client) -> None:
        self._http = http
        self.response: httpx.Response | None = None

    def request(self, **arguments: Any) -> httpx.Response:
        if "files" in arguments:
            # The generated code puts +++ between the parts of a form, which a file may contain.
            del arguments["headers"]["Content-Type"]
        self.response = self._http.request(**arguments)
        return self.response

    def send(self, request: httpx.Request, **arguments: Any) -> httpx.Response:
        self.response = self._http.send(request, **arguments)
        return self.response


class Session:
    """One connection pool and one identity, shared by all groups of a client."""

    def __init__(self, credentials: Credentials, settings: Settings) -> None:
        self.settings = settings
        self.credentials = credentials
        self.auth = TokenAuth(credentials)
        self.http = http_client(httpx.Client, settings.client_options(), self.auth)

    def __reduce__(self) -> tuple[Any, ...]:
        # Imported here, because hardly any client leaves its process.
        from quantconnect_client._portable import portable

        return type(self), (self.credentials, portable(self.settings))

    def call(
        self,
        operation: Operation,
        function: Callable[..., "Response[T]"],
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
        return self.repeat(operation, partial(self._attempt, operation, function, request))

    def repeat(self, operation: Operation, attempt: Callable[[Exchange], T]) -> T:
        """What `attempt` makes of an exchange, trying again where that is safe."""
        self._check_open(operation)
        for number in count(1):
            self._wait_for_turn()
            started = perf_counter()
            exchange = Exchange(self.http)
            try:
                answer = attempt(exchange)
            except httpx.RequestError as error:
                failed = network_error(error, operation, self.settings.timeout)
                failed.__cause__ = error
            except QuantConnectError as error:
                failed = error
            else:
                self._tell(operation, number, started, exchange)
                return answer
            pause = self._pause(failed, operation, number)
            self._tell(operation, number, started, exchange, failed, pause)
            if pause is None:
                raise final_error(failed, operation)
            time.sleep(pause)
        raise AssertionError  # pragma: no cover - count() does not end, which type checkers miss

    def close(self) -> None:
        """Close the connections; the client cannot be used afterwards."""
        self.http.close()

    def _wait_for_turn(self) -> None:
        """Wait while the limit on calls is reached."""
        limit = self.settings.limit
        if limit:
            check_admitted(limit.limiter.try_acquire(NAME))

    def _attempt(
        self,
        operation: Operation,
        function: Callable[..., "Response[T]"],
        request: Mapping[str, Any],
        exchange: Exchange,
    ) -> T:
        # Imported here, because attrs comes along, which takes a quarter as long as httpx.
        from quantconnect_openapi import Client

        # The generated code asks of its httpx client nothing but `request`.
        client = Client(base_url="").set_httpx_client(cast(httpx.Client, exchange))
        parsed, problem = None, None
        try:
            parsed = (function(client=client, **request)).parsed
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            problem = error
        if parsed is not None and succeeded(parsed):
            return parsed
        if exchange.response is None:
            raise problem or AssertionError(f"{operation.name} sent nothing")
        return self._examined(operation, exchange.response, parsed, problem)

    def _examined(
        self,
        operation: Operation,
        response: httpx.Response,
        parsed: T | None,
        problem: Exception | None,
    ) -> T:
        """`parsed` where it stands for success after all, an error otherwise."""
        answer = Answer(response.status_code, response.headers, response.content)
        if operation.redirects and response.has_redirect_location:
            return cast(T, response.headers["Location"])
        refusal = failure(operation, answer)
        if refusal:
            raise refusal
        wrong = problem or unfit(answer, parsed)
        if wrong:
            raise misfit(operation, answer, wrong) from problem
        return cast(T, parsed)

    def _pause(self, error: QuantConnectError, operation: Operation, attempt: int) -> float | None:
        if isinstance(error, AuthenticationError) and self._corrects_clock(error):
            return 0.0
        return self.settings.retry.pause(error, safe=operation.safe, attempt=attempt)

    def _tell(
        self,
        operation: Operation,
        attempt: int,
        started: float,
        exchange: Exchange,
        error: QuantConnectError | None = None,
        pause: float | None = None,
    ) -> None:
        tell(
            CallEvent(
                operation=operation.name,
                path=operation.path,
                attempt=attempt,
                milliseconds=1000 * (perf_counter() - started),
                status=exchange.response.status_code if exchange.response else None,
                error=type(error).__name__ if error else None,
                next_attempt_in=pause,
            ),
            self.settings.on_event,
        )

    def _corrects_clock(self, error: AuthenticationError) -> bool:
        """Whether this machine's clock is to blame, which is then made up for, once."""
        ahead = clock_error(error.server_date, self.auth.now())
        if self.auth.correction or abs(ahead) < TOLERATED_CLOCK_ERROR:
            return False
        self.auth.correction = ahead
        logger.warning(
            "This machine's clock is %.0f s %s QuantConnect's; requests are now signed with "
            "QuantConnect's time. Set the clock right.",
            abs(ahead),
            "behind" if ahead > 0 else "ahead of",
        )
        return True

    def _check_open(self, operation: Operation) -> None:
        if self.http.is_closed:
            raise ClientClosedError(
                "The client is closed. Make a new one, or call it inside its `with` block.",
                operation=operation.name,
            )
