"""Client-side rate limiting with pyrate-limiter."""

from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from typing import Any, Protocol, TypeAlias, cast

from quantconnect_client._core.arguments import CLIENT, check_count, client_argument_error
from quantconnect_client._core.context import call_context
from quantconnect_client._core.extras import library
from quantconnect_client.errors import ConnectionFailedError, InvalidRequestError, QuantConnectError

NAME = "quantconnect"
MOST_CALLS = 1_000_000


class Limiter(Protocol):
    """The methods of `pyrate_limiter.Limiter` that a client uses."""

    def try_acquire(self, name: str) -> bool | Awaitable[bool]: ...

    def try_acquire_async(self, name: str) -> Awaitable[bool]: ...


LimiterSource: TypeAlias = Limiter | Callable[[], Limiter]
"""A limiter, or a function that returns one. Each process gets its own from the function."""


class Limit:
    """A rate limit that all threads share. Each process creates its own.

    Args:
        calls_per_minute: maximum number of calls in any 60 seconds, from 1.
        source: a limiter of the user's own, instead of `calls_per_minute`.

    Raises:
        InvalidRequestError: an argument is invalid, or both are set.
        MissingExtraError: pyrate-limiter is not installed.
    """

    def __init__(self, calls_per_minute: int | None, source: LimiterSource | None) -> None:
        self._arguments = (calls_per_minute, source)
        self.limiter = _given(source) if calls_per_minute is None else _in_memory(calls_per_minute)
        if None not in self._arguments:
            words = "must be omitted if limiter is set"
            raise client_argument_error("calls_per_minute", calls_per_minute, words)

    def __reduce__(self) -> tuple[Any, ...]:
        return Limit, self._arguments

    def renewed(self) -> "Limit":
        """Return the same limit with a fresh count, for a forked process."""
        return Limit(*self._arguments)


def limit_of(calls_per_minute: int | None, limiter: LimiterSource | None) -> Limit | None:
    """Return the rate limit of a client, or None if neither argument is set."""
    if calls_per_minute is None and limiter is None:
        return None
    return Limit(calls_per_minute, limiter)


def _given(source: Any) -> Limiter:
    is_limiter = hasattr(source, "try_acquire") and not isinstance(source, type)
    found: Any = source if is_limiter or not callable(source) else _from_function(source)
    if hasattr(found, "try_acquire") and hasattr(found, "try_acquire_async"):
        return cast(Limiter, found)
    words = "must be a SharedLimit, a pyrate_limiter.Limiter, or a function that returns one"
    raise client_argument_error("limiter", found, words)


def _from_function(source: Callable[[], Any]) -> Any:
    try:
        return source()
    except Exception as error:
        name = getattr(source, "__qualname__", type(source).__name__)
        words = f"must be returned by {name}, which raised {type(error).__name__}"
        raise client_argument_error("limiter", None, words) from error


def _in_memory(calls_per_minute: int) -> Limiter:
    check_count("calls_per_minute", calls_per_minute, MOST_CALLS)
    with call_context(CLIENT):
        pyrate = library("pyrate_limiter", extra="limits")
    rate = pyrate.Rate(calls_per_minute, pyrate.Duration.MINUTE)
    return cast(Limiter, pyrate.Limiter(rate))


@contextmanager
def limiter_errors(call: str) -> Generator[None]:
    """Convert errors of a limiter, such as a lost connection to its storage, to our exceptions."""
    try:
        with call_context(call):
            yield
    except QuantConnectError:
        raise
    except Exception as error:
        raise ConnectionFailedError(
            f"The limiter failed ({type(error).__name__}: {error}). The request was not sent. "
            "Check the limiter and its storage.",
            operation=call,
        ) from error


def check_admitted(result: object) -> None:
    """Check that a limiter admitted a call.

    Raises:
        InvalidRequestError: the limiter can never admit the call, or has an asynchronous bucket but
            the client is synchronous.
    """
    if result is True:
        return
    close = getattr(result, "close", None)
    if close:
        # An unawaited coroutine would emit a RuntimeWarning.
        close()
    raise InvalidRequestError(
        "limiter must admit the call eventually, and use a synchronous bucket with this client; it "
        f"returned {result!r}",
        operation=CLIENT,
        field="limiter",
        value=result,
    )
