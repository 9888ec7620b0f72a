"""A rate limit that processes and machines share through Redis. Requires the extra `redis`.

    from quantconnect_client import QuantConnect, SharedLimit

    limit = SharedLimit("redis://localhost:6379", calls_per_minute=300)
    with QuantConnect(limiter=limit) as qc:
        qc.projects.list()

All clients of an account that use the same server stay below the limit together.
"""

import asyncio
import logging
import os
import random
import threading
from dataclasses import dataclass
from time import monotonic, sleep
from typing import Any, ClassVar, NamedTuple
from weakref import WeakKeyDictionary

from quantconnect_client._core.arguments import (
    UNSEEN,
    argument_error,
    check_count,
    check_timeout,
)
from quantconnect_client._core.context import call_context
from quantconnect_client._core.credentials import Secret
from quantconnect_client._core.extras import library
from quantconnect_client._core.limits import MOST_CALLS
from quantconnect_client._core.text import HIDDEN
from quantconnect_client.errors import ConnectionFailedError, InvalidRequestError

__all__ = ["SharedLimit"]

logger = logging.getLogger("quantconnect_client")

CALL = "SharedLimit"
LATEST = 1.0
"""Maximum seconds from a question to its permission. A later one is not used: a call that is made
long after the time that the server recorded could exceed the limit."""
CONNECTING = 5.0
LONGEST_BACKOFF = 1.0

# The record is a sorted set: one member for each permission, with its time in milliseconds. Only
# the server's clock counts, so the machines' clocks don't matter. Scripts run one at a time.
SCRIPT = """
local record, calls, window = KEYS[1], tonumber(ARGV[1]), tonumber(ARGV[2])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

-- After a restart, the record may lack calls of the time before. The server rounds its uptime up by
-- as much as a second, and counts less than nothing if its clock was set back.
local uptime = redis.call('INFO', 'server'):match('uptime_in_seconds:(%-?%d+)') * 1000 - 1000
if uptime < window then
    return {math.min(window, window - uptime), 1}
end

-- After the clock was set back, times in the future would block all calls until then.
for _, call in ipairs(redis.call('ZRANGEBYSCORE', record, '(' .. now, '+inf')) do
    redis.call('ZADD', record, now, call)
end

redis.call('ZREMRANGEBYSCORE', record, '-inf', now - window)
local used = redis.call('ZCARD', record)
if used >= calls then
    local first = redis.call('ZRANGE', record, used - calls, used - calls, 'WITHSCORES')
    return {first[2] + window - now, 0}
end
redis.call('ZADD', record, now, ARGV[3])
redis.call('PEXPIRE', record, window)
return {0, 0}
"""


class SharedLimit:
    """A rate limit for all clients that use the same Redis or Valkey server. Pass it as `limiter`.

    In any 60 seconds, at most `calls_per_minute` requests are sent, including retries and whatever
    the clocks of the machines say. Further requests wait, and 95 % of the limit and more can be
    used. Threads and both kinds of client can share one object. It can be pickled; the pickle
    contains the password of the server.

    While the server is unreachable or can't store anything, nothing is sent: calls wait up to
    `timeout`, then raise `ConnectionFailedError`. After a restart of the server, calls wait for a
    minute, because the server may have lost the record of earlier ones.

    Args:
        url: URL of the server: `redis://`, `rediss://` for TLS, or `unix://`. Special characters in
            the password must be percent-encoded.
        calls_per_minute: maximum number of requests in any 60 seconds, from 1 to 1,000,000. Pass
            the same number everywhere.
        name: clients with the same name share a limit. Give each QuantConnect account its own.
        timeout: maximum time in seconds that a call waits for an unreachable server, from 0; 60 by
            default. The wait for a free call is not limited.

    Raises:
        InvalidRequestError: an argument is invalid.
        MissingExtraError: redis is not installed.

    Examples:
        >>> from quantconnect_client import SharedLimit
        >>> SharedLimit("redis://localhost:6379", calls_per_minute=300)
        SharedLimit('localhost:6379', calls_per_minute=300, name='quantconnect')
    """

    _seconds: ClassVar[float] = 60.0
    # Requests arrive later than they were permitted, and not all equally late.
    _margin: ClassVar[float] = 2 * LATEST
    # A traceback may show an object whose arguments are invalid.
    _shown = "SharedLimit()"

    def __init__(
        self,
        url: str,
        *,
        calls_per_minute: int,
        name: str = "quantconnect",
        timeout: float = 60.0,
    ) -> None:
        self._url = _secret_of(url)
        # Tracebacks that include local variables must not include the password.
        del url
        check_count("calls_per_minute", calls_per_minute, MOST_CALLS)
        check_timeout(CALL, timeout)
        _check_name(name)
        self._arguments = int(calls_per_minute), name, float(timeout)
        window = round(1000 * (self._seconds + self._margin))
        self._server = _Server(self._url, name, self._arguments[0], window, self._arguments[2])
        self._turns: dict[int, threading.Lock] = {}
        self._loop_turns: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock]
        self._loop_turns = WeakKeyDictionary()
        shown = f"{self._server.address!r}, calls_per_minute={calls_per_minute}, name={name!r}"
        self._shown = f"SharedLimit({shown})"

    def __repr__(self) -> str:
        return self._shown

    def __reduce__(self) -> tuple[Any, ...]:
        return _new, (type(self), self._url, *self._arguments)

    def try_acquire(self, name: str = "") -> bool:  # noqa: ARG002
        """Wait until a call is permitted, and return True.

        Raises:
            ConnectionFailedError: the server is unreachable or rejects the client.
        """
        wait = _Wait(self._server)
        # One thread at a time asks. Its lock would stay locked in a forked process.
        with self._turns.setdefault(os.getpid(), threading.Lock()):
            wait.ask()
            while not wait.is_over():
                sleep(wait.pause)
                wait.ask()
        return True

    async def try_acquire_async(self, name: str = "") -> bool:  # noqa: ARG002
        """Do the same as `try_acquire` without blocking the event loop."""
        wait = _Wait(self._server)
        async with self._loop_turns.setdefault(asyncio.get_running_loop(), asyncio.Lock()):
            await asyncio.to_thread(wait.ask)
            while not wait.is_over():
                await asyncio.sleep(wait.pause)
                await asyncio.to_thread(wait.ask)
        return True


class _Reply(NamedTuple):
    """What became of a question to the server.

    Attributes:
        pause: the seconds to wait; 0 for a permission.
        is_young: whether the server started less than a window ago.
        problem: why there is no response, or an empty text.
        is_rejection: whether no wait ends this problem.
    """

    pause: float = 0.0
    is_young: bool = False
    problem: str = ""
    is_rejection: bool = False


@dataclass
class _Outage:
    """A time without permissions, as far as this process observed it."""

    first: float
    last: float
    problem: str
    failures: int = 0


class _Server:
    """The server that keeps the record of a limit.

    Attributes:
        address: its address, without a user name or password.
        timeout: maximum seconds that a call waits while it fails.
        outage: the current outage, if there is one.
    """

    def __init__(self, url: Secret, name: str, calls: int, window: int, timeout: float) -> None:
        with call_context(CALL):
            redis = library("redis", extra="redis")
        self._rejections = (
            redis.AuthenticationError,
            redis.exceptions.AuthorizationError,
            redis.exceptions.NoPermissionError,
        )
        self._failures = (redis.RedisError, OSError)
        self.timeout = timeout
        self.outage: _Outage | None = None
        connections = _connections(redis, url)
        self.address = _address(connections)
        self._script = connections.register_script(SCRIPT)
        self._key, self._calls, self._window = f"quantconnect-client:{name}", calls, window

    def ask(self) -> _Reply:
        """Request a permission.

        Errors are returned as text: their tracebacks lead through frames of redis-py, whose local
        variables include the password.
        """
        arguments = [self._calls, self._window, os.urandom(12).hex()]
        try:
            milliseconds, is_young = self._script([self._key], arguments)
        except self._failures as error:
            is_rejection = isinstance(error, self._rejections)
            return _Reply(problem=f"{type(error).__name__}: {error}", is_rejection=is_rejection)
        return _Reply(milliseconds / 1000, bool(is_young))


class _Wait:
    """The wait of one call for its permission.

    Attributes:
        pause: the seconds until the next question; 0 after a permission.
    """

    def __init__(self, server: _Server) -> None:
        self.pause = 0.0
        self._server = server
        self._start = self._asked = monotonic()
        self._has_response = False

    def ask(self) -> None:
        """Request a permission from the server.

        Raises:
            ConnectionFailedError: the call has waited too long, or the server rejects the client.
        """
        self._check_patience()
        self._asked = monotonic()
        reply = self._server.ask()
        self._has_response = not reply.problem
        if reply.is_rejection:
            raise _rejected(self._server, reply.problem)
        if reply.problem:
            self._failed(reply.problem)
            return
        self.pause = reply.pause
        if reply.is_young:
            logger.warning(
                "The server of the shared rate limit at %s has just started and may have lost the "
                "record of earlier calls. Calls wait %.0f s.",
                self._server.address,
                self.pause,
            )

    def is_over(self) -> bool:
        """Whether a permission has arrived early enough to be used."""
        if not self._has_response:
            return False
        if monotonic() - self._asked > LATEST:
            self._failed(f"no response within {LATEST:g} s")
            return False
        self._server.outage = None
        return not self.pause

    def _failed(self, problem: str) -> None:
        now, outage = monotonic(), self._server.outage
        if outage is None:
            outage = self._server.outage = _Outage(now, now, problem)
            words = "The server of the shared rate limit at %s fails (%s). Calls wait up to %g s."
            logger.warning(words, self._server.address, problem, self._server.timeout)
        outage.last, outage.problem = now, problem
        outage.failures += 1
        backoff = min(0.05 * 2 ** min(outage.failures, 10), LONGEST_BACKOFF)
        self.pause = backoff * random.uniform(0.5, 1)
        self._check_patience()

    def _check_patience(self) -> None:
        """Fail if the outage, during which this call waited, has lasted too long.

        Calls that waited for their turn meanwhile fail at once, without another question.
        """
        outage, timeout = self._server.outage, self._server.timeout
        if outage and outage.last - max(outage.first, self._start) >= timeout:
            raise ConnectionFailedError(
                f"The server of the shared rate limit at {self._server.address} failed for "
                f"{timeout:g} s ({outage.problem}). The request was not sent. Check the server and "
                "the URL of the SharedLimit, then call again."
            )


def _rejected(server: _Server, problem: str) -> ConnectionFailedError:
    return ConnectionFailedError(
        f"The server of the shared rate limit at {server.address} rejected the client ({problem}). "
        "The request was not sent. Check the user name and the password in the URL of the "
        "SharedLimit, and which commands this user may run."
    )


def _address(connections: Any) -> str:
    found = connections.connection_pool.connection_kwargs
    return found.get("path") or f"{found.get('host', 'localhost')}:{found.get('port', 6379)}"


def _new(
    kind: type[SharedLimit], url: Secret, calls: int, name: str, timeout: float
) -> SharedLimit:
    return kind(url.reveal(), calls_per_minute=calls, name=name, timeout=timeout)


def _secret_of(url: object) -> Secret:
    if isinstance(url, str):
        return Secret(url)
    raise _url_error(f"it is of type {type(url).__name__}")


def _check_name(name: object) -> None:
    if not (isinstance(name, str) and name):
        with call_context(CALL):
            raise argument_error("name", name, "must be a text that is not empty")


def _connections(redis: Any, url: Secret) -> Any:
    """Return a Redis client, which connects later."""
    try:
        server = redis.Redis.from_url(
            url.reveal(),
            socket_timeout=LATEST,
            socket_connect_timeout=CONNECTING,
            retry=redis.retry.Retry(redis.backoff.NoBackoff(), 0),
        )
        server.connection_pool.make_connection()
    except (ValueError, TypeError, redis.RedisError) as error:
        problem = type(error).__name__
    else:
        return server
    # Outside of the block, because the text of such an error may contain a part of the password.
    raise _url_error(f"redis-py can't use it ({problem})")


def _url_error(problem: str) -> InvalidRequestError:
    return InvalidRequestError(
        "url must be the URL of a Redis server, such as redis://localhost:6379/0, with special "
        f"characters in its password percent-encoded; {problem}, and {UNSEEN}",
        operation=CALL,
        field="url",
        value=HIDDEN,
    )
