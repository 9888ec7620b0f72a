# Written by `make generate` from overlay/quantconnect_client/_async/sweeps.py; do not edit.
"""Runs sweeps: executes the steps of the plan and records their outcomes."""

import time
from collections.abc import Sequence
from concurrent.futures import Executor
from time import monotonic

from quantconnect_client._core.progress import Progress, Show, show_progress
from quantconnect_client._sync.group import Group
from quantconnect_client._sync.operations.backtests import PlainBacktests
from quantconnect_client._sync.operations.projects_nodes import PlainProjectsNodes
from quantconnect_client._sync.session import Session
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


class Steps(Group):
    """The steps of a sweep, each of which is one API call."""

    def execute(self, settings: SweepSettings, step: Step) -> Outcome:
        """Execute one step and return its outcome, which may be an error."""
        try:
            return self._send(settings, step)
        except QuantConnectError as error:
            return error

    def _send(self, settings: SweepSettings, step: Step) -> Outcome:
        backtests = PlainBacktests(self._session)
        match step:
            case StartBacktest(point):
                name = backtest_name(settings, point)
                started = backtests.create(
                    settings.project_id, settings.compile_id, name, parameters=point.parameters
                )
                return started.backtest_id
            case ReadBacktest(_, backtest_id):
                return backtests.read(settings.project_id, backtest_id)
            case ListBacktests():
                return listed_backtests(backtests.list(settings.project_id))
            case _:
                response = PlainProjectsNodes(self._session).read(settings.project_id)
                return count_nodes(response.nodes)


class Sweep:
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
        session: Session,
        settings: SweepSettings,
        plan: SweepPlan,
        file: ResultFile,
        executor: Executor | None,
    ) -> None:
        self._steps = Steps(session)
        self._settings = settings
        self._plan = plan
        self._file = file
        self._executor = executor
        self._worker = _worker(session) if executor else None

    def run(self, timeout: float, progress: Progress) -> None:
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
                    self._round(deadline, timeout, show)
                show(self._plan.progress())
        finally:
            if self._worker:
                self._worker.close()

    def _round(self, deadline: float, timeout: float, show: Show) -> None:
        """Execute the steps that are due, or wait until one is."""
        now = monotonic()
        if now >= deadline:
            raise timeout_error(self._plan, timeout)
        steps = self._plan.due(now)
        if not steps:
            show(self._plan.progress())
            time.sleep(max(0.0, min(self._plan.next_due(), deadline) - now))
            return
        # Without an executor, each step may change what is due, such as a busy node.
        steps = steps if self._worker else steps[:1]
        self._plan.begin(steps, now)
        for step, outcome in zip(steps, self._execute_all(steps), strict=True):
            row = self._plan.record(step, outcome, sent_at=now, now=monotonic())
            if row:
                self._file.add(row)

    def _execute_all(self, steps: Sequence[Step]) -> list[Outcome]:
        """Execute the steps and return their outcomes."""
        if self._executor is None or self._worker is None:
            return [self._steps.execute(self._settings, step) for step in steps]
        futures = [
            self._executor.submit(execute, self._worker, self._settings, step) for step in steps
        ]
        outcomes: list[Outcome] = []
        try:
            for future in futures:
                outcomes.append(future.result())
        finally:
            # After Ctrl-C, pending steps must not start.
            for future in futures:
                future.cancel()
        return outcomes


def _worker(session: Session) -> Worker:
    """Create a synchronous client for the executor, whose workers have no event loop."""
    return Worker(Session(session.credentials, session.settings), Steps)
