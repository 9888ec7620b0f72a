"""Makes the calls of a sweep, one at a time or in parallel."""

import asyncio
from collections.abc import Iterator, Sequence
from concurrent import futures
from dataclasses import dataclass
from uuid import uuid4

from quantconnect_client._async.session import AsyncSession
from quantconnect_client._async.sweep_steps import AsyncSteps
from quantconnect_client._sync.session import Session  # async: only
from quantconnect_client._sync.sweep_steps import Steps  # async: only
from quantconnect_client.errors import ExecutorError
from quantconnect_client.sweeps._steps import Outcome, StartBacktest, Step, SweepSettings
from quantconnect_client.sweeps._workers import Worker, execute

MAX_STARTS = 16
"""Maximum number of threads that start backtests."""


@dataclass(frozen=True)
class Call:
    """A step, the time when it began, and the future of its outcome."""

    step: Step
    sent_at: float
    future: futures.Future[Outcome]


class AsyncTurns:
    """Makes one call at a time, because each may change what is due, such as a busy node."""

    def __init__(self, session: AsyncSession, settings: SweepSettings) -> None:
        self._steps = AsyncSteps(session)
        self._settings = settings
        self._begun: list[tuple[Step, float]] = []
        self._ended: list[tuple[Step, Outcome, float]] = []

    def acceptable(self, steps: Sequence[Step]) -> Sequence[Step]:
        """Return those of the steps that can begin now."""
        return steps[:1]

    def begin(self, step: Step, now: float) -> None:
        """Begin to execute a step."""
        self._begun.append((step, now))

    async def wait(self, seconds: float) -> None:
        """Wait until a step has ended, for at most this time."""
        if not self._begun:
            await asyncio.sleep(seconds)
            return
        step, sent_at = self._begun.pop()
        self._ended.append((step, await self._steps.execute(self._settings, step), sent_at))

    def ended(self) -> Iterator[tuple[Step, Outcome, float]]:
        """Iterate over the steps that have ended, with the time they began."""
        while self._ended:
            yield self._ended.pop()

    async def stop(self) -> list[StartBacktest]:
        """Return the starts that were not sent: none, because no step is pending."""
        return []


class AsyncParallel:
    """Makes calls in an executor, but starts backtests in threads of its own.

    Executors on several machines, such as Dask and Ray, repeat a call whose worker is lost. This is
    safe for reads. A repeated start would run its point twice.

    Args:
        session: the session that sends the requests.
        settings: the settings that all points share.
        executor: the executor for all calls but the starts.
    """

    def __init__(
        self, session: AsyncSession, settings: SweepSettings, executor: futures.Executor
    ) -> None:
        # A synchronous session, because the workers have no event loop.
        self._worker = Worker(Session(session.credentials, session.settings), Steps)
        self._settings = settings
        self._executor = executor
        self._starter = futures.ThreadPoolExecutor(MAX_STARTS, "quantconnect-sweep")
        self._starts: dict[asyncio.Future[Outcome], Call] = {}
        self._reads: dict[asyncio.Future[Outcome], Call] = {}

    def acceptable(self, steps: Sequence[Step]) -> Sequence[Step]:
        """Return those of the steps that can begin now."""
        return steps

    def begin(self, step: Step, now: float) -> None:
        """Begin to execute a step.

        Raises:
            ExecutorError: the executor did not accept the call.
        """
        is_start = isinstance(step, StartBacktest)
        executor = self._starter if is_start else self._executor
        # Dask returns an earlier result for a call with the same arguments. The id prevents that.
        arguments = (self._worker, self._settings, step, uuid4().hex)
        try:
            future = executor.submit(execute, *arguments)
        except Exception as error:
            raise _executor_error(error) from error
        calls = self._starts if is_start else self._reads
        calls[asyncio.wrap_future(future)] = Call(step, now, future)

    async def wait(self, seconds: float) -> None:
        """Wait until a step has ended, for at most this time."""
        pending = [*self._starts, *self._reads]
        if not pending:
            await asyncio.sleep(seconds)
            return
        await asyncio.wait(pending, timeout=seconds, return_when=futures.FIRST_COMPLETED)

    def ended(self) -> Iterator[tuple[Step, Outcome, float]]:
        """Iterate over the steps that have ended, with the time they began.

        Raises:
            ExecutorError: the executor failed to run a call.
        """
        for calls in (self._starts, self._reads):
            for future in [one for one in calls if one.done()]:
                call = calls.pop(future)
                yield call.step, _outcome(future), call.sent_at

    async def stop(self) -> list[StartBacktest]:
        """Cancel all calls, wait for the starts that were sent, and return those that were not."""
        for future in self._reads:
            future.cancel()
        for call in self._starts.values():
            # Not the future that wraps it, which would end while the request is being sent.
            call.future.cancel()
        if self._starts:
            await asyncio.wait(self._starts)
        self._starter.shutdown()
        self._worker.close()
        self._reads = {one: call for one, call in self._reads.items() if _has_outcome(one)}
        unsent = [self._starts.pop(one).step for one in list(self._starts) if one.cancelled()]
        return [step for step in unsent if isinstance(step, StartBacktest)]


def _has_outcome(future: asyncio.Future[Outcome]) -> bool:
    return future.done() and not future.cancelled() and not future.exception()


def _outcome(future: asyncio.Future[Outcome]) -> Outcome:
    if future.cancelled():
        raise ExecutorError("The executor cancelled a call, for example because it was restarted.")
    error = future.exception()
    if error:
        raise _executor_error(error) from error
    return future.result()


def _executor_error(error: BaseException) -> ExecutorError:
    reason = f"{type(error).__name__}: {error}"
    return ExecutorError(f"The executor failed to run a call ({reason[:500]}).")
