# Written by tools/unasync.py from overlay/quantconnect_client/_async/backtests.py; do not edit.
"""Backtests and their reports: `qc.backtests`."""

from collections.abc import Callable, Mapping
from os import PathLike
from pathlib import Path

from quantconnect_client._sync.plain.backtests import PlainBacktests
from quantconnect_client._sync.waiting import wait
from quantconnect_client.jobs import BacktestWatch, JobProgress, report_progress
from quantconnect_client.storage import checked_target, write_whole
from quantconnect_openapi.models.backtest_report import BacktestReport
from quantconnect_openapi.models.backtest_result import BacktestResult


class Backtests(PlainBacktests):
    """A project's backtests, their results and their reports: `qc.backtests`."""

    def run(
        self,
        project_id: int,
        compile_id: str,
        *,
        name: str,
        parameters: Mapping[str, str | float] | None = None,
        timeout: float = 3600.0,
        on_progress: Callable[[JobProgress], object] | None = None,
    ) -> BacktestResult:
        """Start a backtest and wait for its result.

        Args:
            project_id: the project's id.
            compile_id: the id of a build of this project, as `compiles.run` gives it.
            name: what to call the backtest.
            parameters: values for the algorithm's parameters, for this backtest only.
            timeout: seconds to wait at the most; the backtest goes on running after that.
            on_progress: called after each look at it.

        Raises:
            NoSpareNodeError: every backtest node of the organization is busy.
            JobFailedError: the algorithm ended in an error.
            WaitTimeoutError: it is not done in time.
        """
        backtest = self.create(project_id, compile_id, name, parameters=parameters)
        return self.wait(project_id, backtest.backtest_id, timeout=timeout, on_progress=on_progress)

    def wait(
        self,
        project_id: int,
        backtest_id: str,
        *,
        timeout: float = 3600.0,
        on_progress: Callable[[JobProgress], object] | None = None,
    ) -> BacktestResult:
        """Wait for a backtest that was started before.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            timeout: seconds to wait at the most; 0 looks once.
            on_progress: called after each look at it.

        Raises:
            JobFailedError: the algorithm ended in an error.
            WaitTimeoutError: it is not done in time.
        """
        return wait(
            lambda: self.read(project_id, backtest_id),
            BacktestWatch(),
            operation="backtests.wait",
            timeout=timeout,
            on_progress=on_progress,
        )

    def report(
        self,
        project_id: int,
        backtest_id: str,
        *,
        timeout: float = 300.0,
        on_progress: Callable[[JobProgress], object] | None = None,
    ) -> str:
        """The report of a completed backtest as HTML, waiting while it is generated.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            timeout: seconds to wait at the most; 0 looks once.
            on_progress: called after each look at it.

        Raises:
            WaitTimeoutError: it is not ready in time.
        """
        answer = wait(
            lambda: self.read_report(project_id, backtest_id),
            report_progress,
            operation="backtests.report",
            timeout=timeout,
            on_progress=on_progress,
        )
        return answer.report if isinstance(answer, BacktestReport) else ""

    def save_report(
        self,
        project_id: int,
        backtest_id: str,
        path: str | PathLike[str],
        *,
        timeout: float = 300.0,
        on_progress: Callable[[JobProgress], object] | None = None,
    ) -> Path:
        """Save the report of a completed backtest, waiting while it is generated.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            path: the HTML file to write; one that exists is replaced once the report is whole.
            timeout: seconds to wait at the most; 0 looks once.
            on_progress: called after each look at it.

        Raises:
            InvalidRequestError: the path is a folder, or in a folder that does not exist.
            WaitTimeoutError: it is not ready in time.
        """
        target = checked_target(path, operation="backtests.save_report")
        html = self.report(project_id, backtest_id, timeout=timeout, on_progress=on_progress)
        write_whole(target, html)
        return target
