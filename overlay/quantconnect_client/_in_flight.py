"""Makes several calls at a time, a bounded number of them in flight.

The asynchronous half uses tasks, the synchronous half threads. Nothing outlives `run` but, after
Ctrl-C, a thread whose call is in flight: it ends with that call and never delays the interpreter.
"""

from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextvars import copy_context
from dataclasses import dataclass
from threading import Lock, Thread
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

if TYPE_CHECKING:
    import asyncio

__all__ = ["MOST", "AsyncLock", "AsyncPool", "Done", "Failed", "Lock", "Outcome", "Pool", "results"]

T = TypeVar("T")
C = TypeVar("C")
MOST = 8
"""The number of calls in flight."""


def AsyncLock() -> "asyncio.Lock":  # noqa: N802 - the asynchronous twin of Lock
    """Return a lock of asyncio, which is imported here: the synchronous client does without it."""
    import asyncio

    return asyncio.Lock()


@dataclass(frozen=True)
class Done(Generic[T]):
    """The result of a call."""

    result: T


@dataclass(frozen=True)
class Failed:
    """The error of a call."""

    error: Exception


Outcome: TypeAlias = Done[T] | Failed | None
"""What became of a call; None if it was not started."""


class _Queue(Generic[C, T]):
    """Calls to make, and what became of them. After a failure, no further call starts."""

    def __init__(self, calls: Iterable[C]) -> None:
        self._waiting = deque(enumerate(calls))
        self.outcomes: list[Outcome[T]] = [None] * len(self._waiting)
        self._interruption: BaseException | None = None

    @property
    def workers(self) -> range:
        return range(min(MOST, len(self._waiting)))

    def take(self) -> tuple[int, C] | None:
        """Return the next call with its position, or None."""
        try:
            return self._waiting.popleft()
        except IndexError:
            return None

    def stop(self) -> None:
        self._waiting.clear()

    def fail(self, position: int, error: Exception) -> None:
        self.outcomes[position] = Failed(error)
        self.stop()

    def interrupt(self, error: BaseException) -> None:
        self._interruption = error
        self.stop()

    def results(self) -> list[Outcome[T]]:
        """Return what became of each call.

        Raises:
            BaseException: a call was interrupted.
        """
        if self._interruption:
            raise self._interruption
        return self.outcomes


class AsyncPool:
    """Makes calls in tasks, which have all ended when `run` returns or raises."""

    @staticmethod
    async def run(calls: Sequence[Callable[[], Awaitable[T]]]) -> list[Outcome[T]]:
        """Make the calls and return what became of each, in their order."""
        queue = _Queue[Callable[[], Awaitable[T]], T](calls)

        async def work() -> None:
            while found := queue.take():
                position, call = found
                try:
                    queue.outcomes[position] = Done(await call())
                except Exception as error:
                    queue.fail(position, error)

        async def work_apart() -> None:
            # Raised in a task of its own, these would end the event loop at once.
            try:
                await work()
            except (KeyboardInterrupt, SystemExit) as error:
                queue.interrupt(error)

        # Imported here, because the synchronous client does without it.
        import asyncio

        others = [asyncio.create_task(work_apart()) for _ in queue.workers[1:]]
        try:
            await work()
            for task in others:
                await task
        finally:
            # Nothing is left to cancel unless this was cancelled or interrupted.
            for task in others:
                task.cancel()
            await asyncio.gather(*others, return_exceptions=True)
        return queue.results()


class Pool:
    """Makes calls in threads, one of which is the caller's."""

    @staticmethod
    def run(calls: Sequence[Callable[[], T]]) -> list[Outcome[T]]:
        """Make the calls and return what became of each, in their order."""
        queue = _Queue[Callable[[], T], T](calls)

        def work() -> None:
            while found := queue.take():
                position, call = found
                try:
                    queue.outcomes[position] = Done(call())
                except Exception as error:
                    queue.fail(position, error)

        def work_apart() -> None:
            try:
                work()
            except BaseException as error:
                queue.interrupt(error)

        # Daemons, because the interpreter waits for other threads before it ends.
        others = [
            Thread(target=copy_context().run, args=(work_apart,), daemon=True)
            for _ in queue.workers[1:]
        ]
        try:
            for thread in others:
                thread.start()
            work()
            for thread in others:
                thread.join()
        except BaseException:
            queue.stop()
            raise
        return queue.results()


def results(outcomes: Iterable[Outcome[T]]) -> list[T]:
    """Return the results of all calls.

    Raises:
        Exception: the error of the first call that failed, with notes about the other errors.
    """
    found = list(outcomes)
    errors = [one.error for one in found if isinstance(one, Failed)]
    if errors:
        for other in errors[1:]:
            errors[0].add_note(f"Another call failed as well: {other}")
        raise errors[0]
    return [one.result for one in found if isinstance(one, Done)]
