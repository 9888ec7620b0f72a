"""Runs sweeps: makes the calls that the plan needs, and records their outcomes."""

from concurrent.futures import Executor
from contextlib import suppress
from time import monotonic

from quantconnect_client._async.session import AsyncSession
from quantconnect_client._async.sweep_calls import AsyncParallel, AsyncTurns
from quantconnect_client._core.progress import Progress, Show, show_progress
from quantconnect_client.errors import QuantConnectError
from quantconnect_client.sweeps._file import ResultFile
from quantconnect_client.sweeps._plan import SweepPlan, progress_note, timeout_error
from quantconnect_client.sweeps._results import OPERATION
from quantconnect_client.sweeps._steps import Outcome, Step, SweepSettings


class AsyncSweep:
    """A running sweep.

    Args:
        session: the session that sends the requests.
        settings: the settings that all points share.
        plan: the plan that determines the next steps.
        file: the results file.
        executor: an executor to run steps in parallel; None runs them one at a time.
    """

    def __init__(
        self,
        session: AsyncSession,
        settings: SweepSettings,
        plan: SweepPlan,
        file: ResultFile,
        executor: Executor | None,
    ) -> None:
        self._plan = plan
        self._file = file
        self._calls = (
            AsyncParallel(session, settings, executor)
            if executor
            else AsyncTurns(session, settings)
        )

    async def run(self, timeout: float, progress: Progress) -> None:
        """Execute steps until every point has a row in the file.

        Raises:
            WaitTimeoutError: the sweep did not finish within `timeout`.
            ExecutorError: the executor failed.
            QuantConnectError: an error affects every remaining point.
        """
        deadline = monotonic() + timeout
        with (
            show_progress(progress, OPERATION) as show,
            progress_note(self._plan, self._file.path),
        ):
            try:
                while self._plan.remaining:
                    await self._advance(deadline, timeout, show)
                show(self._plan.progress())
            finally:
                await self._stop()

    async def _advance(self, deadline: float, timeout: float, show: Show) -> None:
        """Begin the steps that are due, and wait until one ends or another one is due."""
        now = monotonic()
        if now >= deadline:
            raise timeout_error(self._plan, timeout)
        steps = self._calls.acceptable(self._plan.due(now))
        if not steps:
            show(self._plan.progress())
        for step in steps:
            self._plan.begin([step], now)
            self._calls.begin(step, now)
        await self._calls.wait(max(0.0, min(self._plan.next_due(), deadline) - now))
        for step, outcome, sent_at in self._calls.ended():
            self._record(step, outcome, sent_at)

    async def _stop(self) -> None:
        """End the calls, and record what is known of them."""
        for start in await self._calls.stop():
            self._plan.withdraw(start)
        for step, outcome, sent_at in self._calls.ended():
            with suppress(QuantConnectError):
                self._record(step, outcome, sent_at)

    def _record(self, step: Step, outcome: Outcome, sent_at: float) -> None:
        row = self._plan.record(step, outcome, sent_at=sent_at, now=monotonic())
        if row:
            self._file.add(row)
