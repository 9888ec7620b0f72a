# Written by `make generate` from overlay/quantconnect_client/_async/backtests.py; do not edit.
"""Backtests and their reports: `qc.backtests`."""

from collections.abc import Mapping
from concurrent.futures import Executor
from functools import partial
from os import PathLike
from pathlib import Path
from typing import cast

from quantconnect_client._core.arguments import check_timeout
from quantconnect_client._core.context import call_context
from quantconnect_client._core.jobs import BacktestWatch, loading_progress, report_progress
from quantconnect_client._core.operations import operation_of
from quantconnect_client._core.progress import Progress
from quantconnect_client._local.storage import checked_target, clear_drafts, write_whole
from quantconnect_client._sync.backtest_pages import BacktestPages
from quantconnect_client._sync.operations.backtests import PlainBacktests
from quantconnect_client._sync.paging import Pages
from quantconnect_client._sync.waiting import wait
from quantconnect_client.errors import JobFailedError
from quantconnect_client.sweeps import Grid, SweepResult
from quantconnect_openapi.models.backtest_result import BacktestResult
from quantconnect_openapi.models.chart import Chart
from quantconnect_openapi.models.closed_trade_with_orders import ClosedTradeWithOrders
from quantconnect_openapi.models.insight import Insight
from quantconnect_openapi.models.order import Order

PAGE = 100
LOG_PAGE = 200


class Backtests(PlainBacktests):
    """Backtests of a project, with their results and reports: `qc.backtests`."""

    def run(
        self,
        project_id: int,
        compile_id: str,
        *,
        name: str,
        parameters: Mapping[str, str | float] | None = None,
        timeout: float = 3600.0,
        progress: Progress = False,
    ) -> BacktestResult:
        """Start a backtest and wait for its result.

        Args:
            project_id: the project's id.
            compile_id: the id of a build of this project, as returned by `compiles.run`.
            name: name of the backtest.
            parameters: values of the algorithm's parameters, for this backtest only.
            timeout: maximum time to wait, in seconds; the backtest keeps running after a timeout.
            progress: True to show a progress bar, or a function to call after each poll.

        Raises:
            NoSpareNodeError: every backtest node of the organization is busy.
            JobFailedError: the algorithm failed with an error.
            WaitTimeoutError: the job did not finish within `timeout`.

        Examples:
            >>> fast = {"fast": 5, "slow": 20}
            >>> backtest = qc.backtests.run(project_id, compile_id, name="a", parameters=fast)
            >>> backtest.completed, backtest.statistics.sharpe_ratio
            (True, '...')
        """
        check_timeout("backtests.run", timeout)
        backtest = self.create(project_id, compile_id, name, parameters=parameters)
        return self.wait(project_id, backtest.backtest_id, timeout=timeout, progress=progress)

    def sweep(
        self,
        project_id: int,
        compile_id: str,
        grid: Grid,
        *,
        name: str,
        results: str | PathLike[str],
        max_parallel: int | None = None,
        executor: Executor | None = None,
        retry_failed: bool = False,
        timeout: float = 86_400.0,
        progress: Progress = False,
    ) -> SweepResult:
        """Run a backtest for each point of a parameter grid, in parallel on all free nodes.

        Each result is written to a file as soon as it arrives. To resume a sweep that was
        interrupted, call this again with the same arguments: finished points are not run again, and
        backtests of this sweep that are running or have completed at QuantConnect are reused.

        Busy nodes, throttling and network failures are retried until `timeout`. If a point fails,
        its row contains the error and the other points continue.

        Args:
            project_id: the project's id.
            compile_id: the id of a build of this project, as returned by `compiles.run`.
            grid: a mapping of each parameter to its values, of which every combination is run; or a
                list of points, each a mapping of parameters.
            name: name of the sweep; the names of its backtests end with it.
            results: path of the results file, with one JSON line per point; read it with
                `sweeps.read_results`.
            max_parallel: maximum number of backtests that run at the same time; by default, the
                number of free nodes.
            executor: a `concurrent.futures.Executor` (threads, processes, Dask, Ray) that runs the
                calls in parallel. By default, calls run one at a time, which is enough unless there
                are many nodes or the backtests are short: one call polls all backtests. Calls that
                start backtests run in threads of this process, because an executor such as Dask
                repeats a call whose worker died.
            retry_failed: whether to rerun points that failed in an earlier run.
            timeout: maximum time to wait, in seconds; running backtests keep running after a
                timeout.
            progress: True to show a progress bar, or a function to call whenever the progress may
                have changed.

        Raises:
            InvalidRequestError: an argument is invalid, or `results` belongs to another sweep.
            LocalFileError: `results` cannot be written, or another sweep is writing to it.
            AuthenticationError: QuantConnect rejected the credentials.
            AccessDeniedError: you don't have permission to run the project.
            NotFoundError: the project or build does not exist.
            ExecutorError: the executor failed or cancelled a call. Call this again to resume.
            WaitTimeoutError: the sweep did not finish within `timeout`. The notes of this and of
                every other error, including Ctrl-C, list what is done and what is still running.

        Examples:
            >>> grid = {"fast": [5, 10], "slow": [20, 50]}
            >>> result = qc.backtests.sweep(
            ...     project_id, compile_id, grid, name="grid", results="grid.jsonl"
            ... )
            >>> result
            <sweep: 4 points done, 0 of them failed>
        """
        from quantconnect_client._sync.sweeps import Sweep
        from quantconnect_client.results import statistics
        from quantconnect_client.sweeps._start import open_sweep, sweep_request

        operation_of("backtests.create").body(
            {"projectId": project_id, "compileId": compile_id, "backtestName": name}
        )
        check_timeout("backtests.sweep", timeout)
        with call_context("backtests.sweep"):
            request = sweep_request(project_id, compile_id, grid, name, results, max_parallel)
            opened = open_sweep(request, statistics=statistics, retry_failed=retry_failed)
            with opened as (plan, file):
                sweep = Sweep(self._session, request.settings, plan, file, executor)
                sweep.run(timeout, progress)
            return request.result()

    def wait(
        self,
        project_id: int,
        backtest_id: str,
        *,
        timeout: float = 3600.0,
        progress: Progress = False,
    ) -> BacktestResult:
        """Wait for a backtest that is already running.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            timeout: maximum time to wait, in seconds; 0 polls once.
            progress: True to show a progress bar, or a function to call after each poll.

        Raises:
            JobFailedError: the algorithm failed with an error; `logs` contains its stack trace and
                its last log lines.
            WaitTimeoutError: the job did not finish within `timeout`.
        """
        try:
            with call_context("backtests.wait"):
                poll = partial(self.read, project_id, backtest_id)
                return wait(
                    poll, BacktestWatch(), timeout=timeout, progress=progress, name=backtest_id
                )
        except JobFailedError as error:
            pages = BacktestPages(self._session, project_id, backtest_id)
            error.add_logs(pages.last_lines())
            raise

    def report(
        self,
        project_id: int,
        backtest_id: str,
        *,
        timeout: float = 300.0,
        progress: Progress = False,
    ) -> str:
        """Generate the HTML report of a completed backtest and wait for it.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            timeout: maximum time to wait, in seconds; 0 polls once.
            progress: True to show a progress bar, or a function to call after each poll.

        Raises:
            WaitTimeoutError: the report was not ready within `timeout`.
        """
        with call_context("backtests.report"):
            poll = partial(self.read_report, project_id, backtest_id)
            report = wait(
                poll, report_progress, timeout=timeout, progress=progress, name=backtest_id
            )
        return report.report or ""

    def save_report(
        self,
        project_id: int,
        backtest_id: str,
        path: str | PathLike[str],
        *,
        timeout: float = 300.0,
        progress: Progress = False,
    ) -> Path:
        """Generate the HTML report of a completed backtest and save it to a file.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            path: the HTML file to write; an existing file is replaced once the report is complete.
            timeout: maximum time to wait, in seconds; 0 polls once.
            progress: True to show a progress bar, or a function to call after each poll.

        Raises:
            InvalidRequestError: `path` is a folder, or its parent folder does not exist.
            LocalFileError: the file cannot be written.
            WaitTimeoutError: the report was not ready within `timeout`.

        Examples:
            >>> path = qc.backtests.save_report(project_id, backtest_id, "report.html")
            >>> path.name
            'report.html'
        """
        with call_context("backtests.save_report"):
            target = checked_target(path)
            html = self.report(project_id, backtest_id, timeout=timeout, progress=progress)
            clear_drafts([target.parent])
            write_whole(target, html)
        return target

    def orders(
        self,
        project_id: int,
        backtest_id: str,
        *,
        start: int = 0,
        end: int | None = None,
        timeout: float = 300.0,
    ) -> Pages[Order]:
        """Iterate over all orders of a backtest, with their events.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            start: index of the first order to return, from 0.
            end: index after the last one to return; by default, all are returned.
            timeout: maximum time to wait, in seconds, while QuantConnect loads the orders of a
                backtest that has just ended.

        Raises:
            InvalidRequestError: `start` is negative, or `end` is less than `start`.
            WaitTimeoutError: the orders were not loaded within `timeout`.

        Examples:
            >>> for order in qc.backtests.orders(project_id, backtest_id, end=2):
            ...     print(order.id, order.symbol.value, order.quantity)
            1 SPY ...
            2 SPY ...

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/orders
        """
        pages = BacktestPages(self._session, project_id, backtest_id)
        check_timeout("backtests.orders", timeout)
        fetch = partial(pages.orders, timeout)
        return Pages(fetch, operation="backtests.orders", start=start, end=end, page_size=PAGE)

    def trades(
        self, project_id: int, backtest_id: str, *, start: int = 0, end: int | None = None
    ) -> Pages[ClosedTradeWithOrders]:
        """Iterate over all closed trades of a backtest, with their orders.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            start: index of the first trade to return, from 0.
            end: index after the last one to return; by default, all are returned.

        Raises:
            InvalidRequestError: `start` is negative, or `end` is less than `start`.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/trades
        """
        pages = BacktestPages(self._session, project_id, backtest_id)
        return Pages(
            pages.trades, operation="backtests.trades", start=start, end=end, page_size=PAGE
        )

    def insights(
        self, project_id: int, backtest_id: str, *, start: int = 0, end: int | None = None
    ) -> Pages[Insight]:
        """Iterate over all insights that the alpha models of a backtest emitted.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            start: index of the first insight to return, from 0.
            end: index after the last one to return; by default, all are returned.

        Raises:
            InvalidRequestError: `start` is negative, or `end` is less than `start`.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/insights
        """
        pages = BacktestPages(self._session, project_id, backtest_id)
        return Pages(
            pages.insights, operation="backtests.insights", start=start, end=end, page_size=PAGE
        )

    def logs(
        self,
        project_id: int,
        backtest_id: str,
        *,
        query: str = "",
        start: int = 0,
        end: int | None = None,
    ) -> Pages[str]:
        """Iterate over all log lines of a backtest, oldest first.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            query: return only lines that contain this text, ignoring case.
            start: index of the first matching line to return, from 0.
            end: index after the last one to return; by default, all are returned.

        Raises:
            InvalidRequestError: `start` is negative, or `end` is less than `start`.

        Examples:
            >>> lines = qc.backtests.logs(project_id, backtest_id, query="launching").all()
            >>> len(lines)
            1

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/logs
        """
        fetch = partial(BacktestPages(self._session, project_id, backtest_id).logs, query)
        return Pages(fetch, operation="backtests.logs", start=start, end=end, page_size=LOG_PAGE)

    def chart(
        self,
        project_id: int,
        backtest_id: str,
        name: str = "Strategy Equity",
        *,
        count: int = 1000,
        start: int | None = None,
        end: int | None = None,
        timeout: float = 300.0,
        progress: Progress = False,
    ) -> Chart:
        """Get a chart of a backtest with its points, waiting until QuantConnect has loaded it.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            name: one of the names in the backtest's `charts`.
            count: approximate number of points per series, at least 1.
            start: start of the time range, as Unix time in seconds (UTC); by default, of the run.
            end: end of the time range, as Unix time in seconds (UTC).
            timeout: maximum time to wait, in seconds; 0 polls once.
            progress: True to show a progress bar, or a function to call after each poll.

        Raises:
            InvalidRequestError: `end` is before `start`.
            WaitTimeoutError: the chart was not loaded within `timeout`.

        Examples:
            >>> chart = qc.backtests.chart(project_id, backtest_id, count=100)
            >>> chart.name, len(chart.series["Equity"].values)
            ('Strategy Equity', 100)

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/charts
        """
        with call_context("backtests.chart"):
            response = wait(
                lambda: self.read_chart(project_id, backtest_id, name, count, start=start, end=end),
                partial(loading_progress, "chart"),
                timeout=timeout,
                progress=progress,
                name=name,
            )
        return cast(Chart, response.chart)
