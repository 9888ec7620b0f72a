"""How many calls a client may send: a limit that pyrate-limiter keeps."""

from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from typing import Any, Protocol, TypeAlias, cast

from quantconnect_client._core.arguments import check_count, refused_unseen
from quantconnect_client._core.extras import library
from quantconnect_client.errors import (
    ConnectionFailedError,
    InvalidRequestError,
    QuantConnectError,
)

NAME = "quantconnect"
MOST_CALLS = 1_000_000


class Limiter(Protocol):
    """What a client asks of a `pyrate_limiter.Limiter`."""

    def try_acquire(self, name: str) -> bool | Awaitable[bool]: ...

    def try_acquire_async(self, name: str) -> Awaitable[bool]: ...


LimiterSource: TypeAlias = Limiter | Callable[[], Limiter]
"""A limiter, or a function that makes one, which every process calls for itself."""


class Limit:
    """A limit on calls, shared by all threads; a copy in another process is made anew.

    Args:
        calls_per_minute: how many calls to send in any 60 seconds, from 1.
        source: the user's own limiter, in place of that.

    Raises:
        InvalidRequestError: one of them is wrong, or both are there.
        MissingExtraError: pyrate-limiter is not installed.
    """

    def __init__(self, calls_per_minute: int | None, source: LimiterSource | None) -> None:
        self._arguments = (calls_per_minute, source)
        self.limiter = _given(source) if calls_per_minute is None else _in_memory(calls_per_minute)
        if None not in self._arguments:
            words = "must be left out beside a limiter"
            raise refused_unseen("calls_per_minute", calls_per_minute, words)

    def __reduce__(self) -> tuple[Any, ...]:
        return Limit, self._arguments

    def renewed(self) -> "Limit":
        """The same limit without the calls counted so far, for a process that was forked."""
        return Limit(*self._arguments)


def limit_of(calls_per_minute: int | None, limiter: LimiterSource | None) -> Limit | None:
    """The limit that a client was asked to keep, if any."""
    if calls_per_minute is None and limiter is None:
        return None
    return Limit(calls_per_minute, limiter)


def _given(source: Any) -> Limiter:
    is_limiter = hasattr(source, "try_acquire") and not isinstance(source, type)
    found: Any = source if is_limiter or not callable(source) else _from_function(source)
    if hasattr(found, "try_acquire") and hasattr(found, "try_acquire_async"):
        return cast(Limiter, found)
    words = "must be a pyrate_limiter.Limiter, or a function that makes one"
    raise refused_unseen("limiter", found, words)


def _from_function(source: Callable[[], Any]) -> Any:
    try:
        return source()
    except Exception as error:
        name = getattr(source, "__qualname__", type(source).__name__)
        words = f"must be made by {name}, which raised {type(error).__name__}"
        raise refused_unseen("limiter", None, words) from error


def _in_memory(calls_per_minute: int) -> Limiter:
    check_count("calls_per_minute", calls_per_minute, MOST_CALLS)
    pyrate = library("pyrate_limiter", extra="limits", operation="QuantConnect")
    rate = pyrate.Rate(calls_per_minute, pyrate.Duration.MINUTE)
    return cast(Limiter, pyrate.Limiter(rate))


@contextmanager
def asking() -> Generator[None]:
    """Whatever a limiter fails with, such as a lost connection to Redis, as an error of ours."""
    try:
        yield
    except QuantConnectError:
        raise
    except Exception as error:
        raise ConnectionFailedError(
            f"The limiter failed ({type(error).__name__}: {error}); nothing was sent.",
            operation="QuantConnect",
        ) from error


def check_admitted(answer: object) -> None:
    """Make sure that a limiter has let a call pass, and did not merely promise to look.

    Raises:
        InvalidRequestError: its bucket is asynchronous and the client is not, or it is too small.
    """
    if answer is True:
        return
    close = getattr(answer, "close", None)
    if close:
        # A coroutine that nobody awaits would complain.
        close()
    raise InvalidRequestError(
        "limiter must let one call pass sooner or later, with a bucket that is synchronous like "
        f"this client; it answered {answer!r}",
        operation="QuantConnect",
        field="limiter",
        value=answer,
    )
