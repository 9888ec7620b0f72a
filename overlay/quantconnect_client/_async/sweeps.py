"""Runs sweeps: executes the steps of the plan and records their outcomes."""

import asyncio
from collections.abc import Sequence
from concurrent.futures import Executor
from time import monotonic

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._async.operations.backtests import AsyncPlainBacktests
from quantconnect_client._async.operations.projects_nodes import AsyncPlainProjectsNodes
from quantconnect_client._async.session import AsyncSession
from quantconnect_client._core.progress import Progress, Show, show_progress
from quantconnect_client._sync.session import Session  # async: only
from quantconnect_client._sync.sweeps import Steps  # async: only
from quantconnect_client.errors import QuantConnectError
from quantconnect_client.sweeps._file import ResultFile
from quantconnect_client.sweeps._plan import SweepPlan, progress_note, timeout_error
from quantconnect_client.sweeps._results import OPERATION
from quantconnect_client.sweeps._steps import (
    ListBacktests,
    Outcome,
    ReadBacktest,
    StartBacktest,
    Step,
    SweepSettings,
    backtest_name,
    count_nodes,
    listed_backtests,
)
from quantconnect_client.sweeps._workers import Worker, execute


class AsyncSteps(AsyncGroup):
    """The steps of a sweep, each of which is one API call."""

    async def execute(self, settings: SweepSettings, step: Step) -> Outcome:
        """Execute one step and return its outcome, which may be an error."""
        try:
            return await self._send(settings, step)
        except QuantConnectError as error:
            return error

    async def _send(self, settings: SweepSettings, step: Step) -> Outcome:
        backtests = AsyncPlainBacktests(self._session)
        match step:
            case StartBacktest(point):
                name = backtest_name(settings, point)
                started = await backtests.create(
                    settings.project_id, settings.compile_id, name, parameters=point.parameters
                )
                return started.backtest_id
            case ReadBacktest(_, backtest_id):
                return await backtests.read(settings.project_id, backtest_id)
            case ListBacktests():
                return listed_backtests(await backtests.list(settings.project_id))
            case _:
                response = await AsyncPlainProjectsNodes(self._session).read(settings.project_id)
                return count_nodes(response.nodes)


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
        self._steps = AsyncSteps(session)
        self._settings = settings
        self._plan = plan
        self._file = file
        self._executor = executor
        self._worker = _worker(session) if executor else None

    async def run(self, timeout: float, progress: Progress) -> None:
        """Execute steps until every point has a row in the file.

        Raises:
            WaitTimeoutError: the sweep did not finish within `timeout`.
            QuantConnectError: an error affects every remaining point.
        """
        deadline = monotonic() + timeout
        try:
            with (
                show_progress(progress, OPERATION) as show,
                progress_note(self._plan, self._file.path),
            ):
                while self._plan.remaining:
                    await self._round(deadline, timeout, show)
                show(self._plan.progress())
        finally:
            if self._worker:
                self._worker.close()

    async def _round(self, deadline: float, timeout: float, show: Show) -> None:
        """Execute the steps that are due, or wait until one is."""
        now = monotonic()
        if now >= deadline:
            raise timeout_error(self._plan, timeout)
        steps = self._plan.due(now)
        if not steps:
            show(self._plan.progress())
            await asyncio.sleep(max(0.0, min(self._plan.next_due(), deadline) - now))
            return
        # Without an executor, each step may change what is due, such as a busy node.
        steps = steps if self._worker else steps[:1]
        self._plan.begin(steps, now)
        for step, outcome in zip(steps, await self._execute_all(steps), strict=True):
            row = self._plan.record(step, outcome, sent_at=now, now=monotonic())
            if row:
                self._file.add(row)

    async def _execute_all(self, steps: Sequence[Step]) -> list[Outcome]:
        """Execute the steps and return their outcomes."""
        if self._executor is None or self._worker is None:
            return [await self._steps.execute(self._settings, step) for step in steps]
        futures = [
            self._executor.submit(execute, self._worker, self._settings, step) for step in steps
        ]
        outcomes: list[Outcome] = []
        try:
            for future in futures:
                await asyncio.wrap_future(future)  # async: only
                outcomes.append(future.result())
        finally:
            # After Ctrl-C, pending steps must not start.
            for future in futures:
                future.cancel()
        return outcomes


def _worker(session: AsyncSession) -> Worker:
    """Create a synchronous client for the executor, whose workers have no event loop."""
    return Worker(Session(session.credentials, session.settings), Steps)
