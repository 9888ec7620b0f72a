"""Backtests and their reports: `qc.backtests`."""

from collections.abc import Mapping
from concurrent.futures import Executor
from functools import partial
from os import PathLike
from pathlib import Path
from typing import cast

from quantconnect_client._async.backtest_pages import AsyncBacktestPages
from quantconnect_client._async.operations.backtests import AsyncPlainBacktests
from quantconnect_client._async.paging import AsyncPages
from quantconnect_client._async.waiting import wait
from quantconnect_client._core.jobs import BacktestWatch, loading_progress, report_progress
from quantconnect_client._core.operations import operation_of
from quantconnect_client._core.progress import Progress
from quantconnect_client._core.storage import checked_target, clear_drafts, write_whole
from quantconnect_client.errors import JobFailedError, QuantConnectError
from quantconnect_client.sweeps import Grid, SweepResult
from quantconnect_openapi.models.backtest_report import BacktestReport
from quantconnect_openapi.models.backtest_result import BacktestResult
from quantconnect_openapi.models.chart import Chart
from quantconnect_openapi.models.closed_trade_with_orders import ClosedTradeWithOrders
from quantconnect_openapi.models.insight import Insight
from quantconnect_openapi.models.order import Order
from quantconnect_openapi.models.read_chart_response import ReadChartResponse

LAST_LINES = 20
PAGE = 100
LOG_PAGE = 200


class AsyncBacktests(AsyncPlainBacktests):
    """A project's backtests, their results and their reports: `qc.backtests`."""

    async def run(
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
            compile_id: the id of a build of this project, as `compiles.run` gives it.
            name: what to call the backtest.
            parameters: values for the algorithm's parameters, for this backtest only.
            timeout: seconds to wait at the most; the backtest goes on running after that.
            progress: True to show how far it is, or a function called after each look at it.

        Raises:
            NoSpareNodeError: every backtest node of the organization is busy.
            JobFailedError: the algorithm ended in an error.
            WaitTimeoutError: it is not done in time.

        Examples:
            >>> backtest = await qc.backtests.run(
            ...     project_id, compile_id, name="fast", parameters={"fast": 5, "slow": 20}
            ... )
            >>> backtest.completed, backtest.statistics.sharpe_ratio
            (True, '...')
        """
        backtest = await self.create(project_id, compile_id, name, parameters=parameters)
        return await self.wait(project_id, backtest.backtest_id, timeout=timeout, progress=progress)

    async def sweep(
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
        """Run a backtest for each point of a grid, as many at a time as there are free nodes.

        Each result goes to a file as it comes. Calling this again with the same arguments, after
        whatever ended it, goes on from there: finished points are not run again, and backtests of
        this sweep that QuantConnect still runs, or has run, are taken over.

        Busy nodes, throttling and a network that is down are waited out until `timeout`. A point
        that fails has its error in its row, and the others go on.

        Args:
            project_id: the project's id.
            compile_id: the id of a build of this project, as `compiles.run` gives it.
            grid: the values of each parameter, whose every combination is run; or a list of points,
                each a mapping of parameters.
            name: what to call the sweep; the names of its backtests end with it.
            results: the file for the results, a JSON line for each; `sweeps.read_results` reads it.
            max_parallel: how many backtests at a time at the most; as many as there are free nodes
                unless given.
            executor: takes the calls, several at a time: of threads, of processes, or one of Dask
                or Ray. Without it they are taken one after the other, which is enough unless there
                are many nodes or the backtests are short: one call looks at all of them.
            retry_failed: whether to run the points again that have failed before.
            timeout: seconds to wait at the most; what runs then goes on.
            progress: True to show how far it is, or a function called whenever that may have
                changed.

        Raises:
            InvalidRequestError: an argument is wrong, or `results` is the file of another sweep.
            LocalFileError: another sweep writes to `results` at this time, or it cannot be written.
            AuthenticationError: the credentials are not accepted, so that no point can be run.
            AccessDeniedError: the project may not be run, likewise.
            NotFoundError: there is no such project or build, likewise.
            WaitTimeoutError: it is not done in time. The notes of this and of every other error,
                Ctrl-C included, say what is done and what goes on.

        Examples:
            >>> grid = {"fast": [5, 10], "slow": [20, 50]}
            >>> result = await qc.backtests.sweep(
            ...     project_id, compile_id, grid, name="grid", results="grid.jsonl"
            ... )
            >>> result
            <sweep: 4 points done, 0 of them failed>
        """
        from quantconnect_client._async.sweeps import AsyncSweep
        from quantconnect_client.results import statistics
        from quantconnect_client.sweeps._start import checked, open_sweep

        operation_of("backtests.create").body(
            {"projectId": project_id, "compileId": compile_id, "backtestName": name}
        )
        order = checked(project_id, compile_id, grid, name, results, max_parallel)
        opened = open_sweep(order, statistics=statistics, retry_failed=retry_failed)
        with opened as (plan, file):
            await AsyncSweep(self._session, order.job, plan, file, executor).run(timeout, progress)
        return order.result()

    async def wait(
        self,
        project_id: int,
        backtest_id: str,
        *,
        timeout: float = 3600.0,
        progress: Progress = False,
    ) -> BacktestResult:
        """Wait for a backtest that was started before.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            timeout: seconds to wait at the most; 0 looks once.
            progress: True to show how far it is, or a function called after each look at it.

        Raises:
            JobFailedError: the algorithm ended in an error; `logs` has its stack trace and its last
                log lines.
            WaitTimeoutError: it is not done in time.
        """
        try:
            return await wait(
                lambda: self.read(project_id, backtest_id),
                BacktestWatch(),
                operation="backtests.wait",
                timeout=timeout,
                progress=progress,
            )
        except JobFailedError as error:
            error.add_logs(await self._last_lines(project_id, backtest_id))
            raise

    async def report(
        self,
        project_id: int,
        backtest_id: str,
        *,
        timeout: float = 300.0,
        progress: Progress = False,
    ) -> str:
        """The report of a completed backtest as HTML, waiting while it is generated.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            timeout: seconds to wait at the most; 0 looks once.
            progress: True to show how far it is, or a function called after each look at it.

        Raises:
            WaitTimeoutError: it is not ready in time.
        """
        answer = await wait(
            lambda: self.read_report(project_id, backtest_id),
            report_progress,
            operation="backtests.report",
            timeout=timeout,
            progress=progress,
        )
        return answer.report if isinstance(answer, BacktestReport) else ""

    async def save_report(
        self,
        project_id: int,
        backtest_id: str,
        path: str | PathLike[str],
        *,
        timeout: float = 300.0,
        progress: Progress = False,
    ) -> Path:
        """Save the report of a completed backtest, waiting while it is generated.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            path: the HTML file to write; one that exists is replaced once the report is whole.
            timeout: seconds to wait at the most; 0 looks once.
            progress: True to show how far it is, or a function called after each look at it.

        Raises:
            InvalidRequestError: the path is a folder, or in a folder that does not exist.
            LocalFileError: the file cannot be written.
            WaitTimeoutError: it is not ready in time.

        Examples:
            >>> path = await qc.backtests.save_report(project_id, backtest_id, "report.html")
            >>> path.name
            'report.html'
        """
        target = checked_target(path, operation="backtests.save_report")
        html = await self.report(project_id, backtest_id, timeout=timeout, progress=progress)
        clear_drafts([target.parent])
        write_whole(target, html, operation="backtests.save_report")
        return target

    def orders(
        self,
        project_id: int,
        backtest_id: str,
        *,
        start: int = 0,
        end: int | None = None,
        timeout: float = 300.0,
    ) -> AsyncPages[Order]:
        """Every order of a backtest with its events, fetched while you go through them.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            start: index of the first order, from 0.
            end: index after the last one; all unless given.
            timeout: seconds to wait while the service still loads the orders of a backtest that
                has just ended.

        Raises:
            InvalidRequestError: the bounds are in the wrong order.
            WaitTimeoutError: the orders are not loaded in time.

        Examples:
            >>> async for order in qc.backtests.orders(project_id, backtest_id, end=2):
            ...     print(order.id, order.symbol.value, order.quantity)
            1 SPY ...
            2 SPY ...

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/orders
        """
        pages = AsyncBacktestPages(self._session, project_id, backtest_id)
        fetch = partial(pages.orders, timeout)
        return AsyncPages(fetch, operation="backtests.orders", start=start, end=end, page_size=PAGE)

    def trades(
        self, project_id: int, backtest_id: str, *, start: int = 0, end: int | None = None
    ) -> AsyncPages[ClosedTradeWithOrders]:
        """Every closed trade of a backtest with its orders, fetched while you go through them.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            start: index of the first trade, from 0.
            end: index after the last one; all unless given.

        Raises:
            InvalidRequestError: the bounds are in the wrong order.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/trades
        """
        pages = AsyncBacktestPages(self._session, project_id, backtest_id)
        return AsyncPages(
            pages.trades, operation="backtests.trades", start=start, end=end, page_size=PAGE
        )

    def insights(
        self, project_id: int, backtest_id: str, *, start: int = 0, end: int | None = None
    ) -> AsyncPages[Insight]:
        """Every forecast that a backtest's alpha models made, fetched while you go through them.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            start: index of the first insight, from 0.
            end: index after the last one; all unless given.

        Raises:
            InvalidRequestError: the bounds are in the wrong order.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/insights
        """
        pages = AsyncBacktestPages(self._session, project_id, backtest_id)
        return AsyncPages(
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
    ) -> AsyncPages[str]:
        """Every log line of a backtest, the oldest first, fetched while you go through them.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            query: only the lines that contain this text, in capitals or not.
            start: index of the first line among those that match, from 0.
            end: index after the last one; all unless given.

        Raises:
            InvalidRequestError: the bounds are in the wrong order.

        Examples:
            >>> lines = await qc.backtests.logs(project_id, backtest_id, query="launching").all()
            >>> len(lines)
            1

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/logs
        """
        pages = AsyncBacktestPages(self._session, project_id, backtest_id)
        fetch = partial(pages.logs, query)
        return AsyncPages(
            fetch, operation="backtests.logs", start=start, end=end, page_size=LOG_PAGE
        )

    async def chart(
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
        """A chart of a backtest with its points, waiting while the service loads it.

        Args:
            project_id: the project's id.
            backtest_id: the backtest's id.
            name: one of the names in the backtest's `charts`.
            count: about how many points to get for each series, from 1.
            start: begin of the span, as Unix time in seconds, UTC; the whole run unless given.
            end: end of the span, likewise.
            timeout: seconds to wait at the most; 0 looks once.
            progress: True to show how far it is, or a function called after each look at it.

        Raises:
            InvalidRequestError: the end is before the start.
            WaitTimeoutError: it is not loaded in time.

        Examples:
            >>> chart = await qc.backtests.chart(project_id, backtest_id, count=100)
            >>> chart.name, len(chart.series["Equity"].values)
            ('Strategy Equity', 100)

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/backtest-management/read-backtest/charts
        """
        answer = await wait(
            lambda: self.read_chart(project_id, backtest_id, name, count, start=start, end=end),
            loading_progress,
            operation="backtests.chart",
            timeout=timeout,
            progress=progress,
        )
        return cast(ReadChartResponse, answer).chart

    async def _last_lines(self, project_id: int, backtest_id: str) -> list[str]:
        """What the algorithm logged last; nothing where that cannot be read."""
        try:
            count = (await self.read_logs(project_id, backtest_id, 0, 1, "")).length
            if not isinstance(count, int) or count < 1:
                return []
            start = max(0, count - LAST_LINES)
            return (await self.read_logs(project_id, backtest_id, start, count, "")).logs
        except QuantConnectError:
            return []
